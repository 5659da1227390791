package dev.refrain.audit;

import dev.refrain.model.DateClaim;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All pages of a run, by source, and which of them are copies of each other.
final class Corpus {
  private final AuditSettings settings;
  private final List<Page> pages;
  private final SortedMap<String, List<Page>> bySource = new TreeMap<>();
  private final List<Copy> copies = new ArrayList<>();

  Corpus(List<Page> pages, List<Match> copied, AuditSettings settings) {
    this.settings = settings;
    this.pages = List.copyOf(pages);
    Map<String, Page> byId = new HashMap<>();
    for (Page page : pages) {
      byId.put(page.id(), page);
      String source = page.source();
      if (source != null) {
        bySource.computeIfAbsent(source, _ -> new ArrayList<>()).add(page);
      }
    }
    for (Match match : copied) {
      Page a = byId.get(match.a().article());
      Page b = byId.get(match.b().article());
      if (a != null && b != null && a.failed() == null && b.failed() == null) {
        copies.add(new Copy(a, b, match));
      }
    }
  }

  /// What a rule goes by in this run.
  double threshold(Threshold threshold) {
    return settings.threshold(threshold);
  }

  List<Page> pages() {
    return pages;
  }

  /// The pages of each named source.
  SortedMap<String, List<Page>> bySource() {
    return bySource;
  }

  /// Pairs of articles that are copies, or one a part of the other; failed pages are left out.
  List<Copy> copies() {
    return copies;
  }

  /// The best date that an article claims, null when it claims no full date.
  static @Nullable ClaimedDate date(Page page) {
    return ClaimedDate.of(page.published());
  }

  /// The date that the row gives, null when there is none.
  static @Nullable ClaimedDate rowDate(Page page) {
    return page.dates().stream()
        .filter(
            claim ->
                claim.kind() == DateClaim.Kind.FIELD || claim.kind() == DateClaim.Kind.COLLECTION)
        .map(claim -> ClaimedDate.of(claim.value()))
        .findFirst()
        .orElse(null);
  }

  /// An address without what servers do not look at.
  static @Nullable String address(Page page) {
    String url = page.article().url();
    return url == null || url.isBlank()
        ? null
        : url.strip()
            .replaceFirst("^https?://(?:www\\.)?", "")
            .replaceFirst("#.*$", "")
            .replaceFirst("/+$", "");
  }

  record Copy(Page a, Page b, Match match) {
    /// Whether both sources are known, and are two.
    boolean crossesSources() {
      String one = a.source();
      String other = b.source();
      return one != null && other != null && !one.equalsIgnoreCase(other);
    }

    boolean staysInSource() {
      String one = a.source();
      String other = b.source();
      return one != null && one.equalsIgnoreCase(String.valueOf(other));
    }

    /// The smaller of both containments.
    double overlap() {
      return Math.min(match.containmentA(), match.containmentB());
    }
  }
}
