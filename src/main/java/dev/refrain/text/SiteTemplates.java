package dev.refrain.text;

import dev.refrain.model.KnownSite;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Learns which lines a site prints on its pages: those that stand on many of them, in this run or
/// in those before it.
///
/// Pages of one named source are one site; of those without a source [UnnamedSites] finds out.
/// Pages that have lost their line breaks are cut by [TemplateSpans] first.
final class SiteTemplates {
  /// A line is template when it stands on this share of a site's pages, and on three of them.
  private static final double SHARE = 0.3;

  private static final int LEAST_PAGES = 3;

  /// A page whose prose is nearly all repeated says nothing about templates: it is itself a copy.
  private static final double COPY = 0.7;

  private final @Nullable String[] sites;
  private final Map<String, List<Draft>> bySite = new TreeMap<>();
  private final Set<String> named = new HashSet<>();

  private SiteTemplates(List<Draft> drafts, @Nullable String[] sources, Sites known) {
    sites = sources.clone();
    for (String source : sources) {
      if (source != null) {
        named.add(source);
      }
    }
    UnnamedSites.infer(drafts, sites, known);
    for (int i = 0; i < sites.length; i++) {
      String site = sites[i];
      if (site != null) {
        bySite.computeIfAbsent(site, _ -> new ArrayList<>()).add(drafts.get(i));
      }
    }
  }

  /// Marks the template pieces of all drafts.
  ///
  /// @param sources what is known of each draft's source, null where nothing is
  /// @param known what earlier runs learned
  /// @return the site of each draft: its source, or a name of our own for unnamed pages that share
  ///   furniture, null for the rest
  static @Nullable String[] mark(List<Draft> drafts, @Nullable String[] sources, Sites known) {
    var templates = new SiteTemplates(drafts, sources, known);
    templates.bySite.forEach(
        (site, pages) -> {
          SiteCounts counts = known.counts(site);
          count(counts, counts.unseen(pages), pages);
          markLines(counts, pages);
        });
    return templates.sites;
  }

  /// What is known once these drafts are counted too.
  static Sites learn(List<Draft> drafts, @Nullable String[] sources, Sites known) {
    var templates = new SiteTemplates(drafts, sources, known);
    var learned = new TreeMap<String, KnownSite>();
    templates.bySite.forEach(
        (site, pages) -> {
          SiteCounts counts = known.counts(site);
          List<Draft> unseen = counts.unseen(pages);
          count(counts, unseen, pages);
          learned.put(site, counts.known(site, templates.named.contains(site), unseen));
        });
    return known.with(learned);
  }

  /// Counts the lines of pages, and cuts those that have lost their line breaks.
  ///
  /// @param unseen the pages to count
  private static void count(SiteCounts counts, List<Draft> unseen, List<Draft> pages) {
    TemplateSpans.count(counts, unseen);
    Set<Long> template = TemplateSpans.template(counts.unbroken, counts.spans);
    if (!template.isEmpty()) {
      pages.forEach(page -> TemplateSpans.cut(page, template));
    }
    Set<Long> before = Set.copyOf(counts.lines.keySet());
    unseen.forEach(page -> SiteCounts.add(counts.lines, keys(page)));
    Map<Boolean, List<Draft>> byCopy =
        unseen.stream().collect(Collectors.partitioningBy(page -> isCopy(page, counts.lines)));
    List<Draft> own = byCopy.getOrDefault(false, List.of());
    byCopy.getOrDefault(true, List.of()).forEach(copy -> SiteCounts.take(counts.lines, keys(copy)));
    countStoriesOnce(counts, before, own);
    // A page that comes again with another date must not thin out what earlier runs learned.
    counts.pages += counts.pages == 0 ? unseen.size() : own.size();
  }

  /// Counts once what pages of this run repeat because they tell the same.
  ///
  /// @param before lines that earlier runs met: those stand on pages of other days too
  private static void countStoriesOnce(SiteCounts counts, Set<Long> before, List<Draft> pages) {
    int enough = enough(pages.size());
    Set<Long> repeated =
        counts.lines.entrySet().stream()
            .filter(line -> line.getValue() >= enough && !before.contains(line.getKey()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    StoryText.among(repeated, pages).forEach(line -> counts.lines.put(line, 1));
  }

  private static void markLines(SiteCounts counts, List<Draft> pages) {
    if (counts.pages < 2) {
      return;
    }
    int enough = enough(counts.pages, pages);
    for (Draft page : pages) {
      for (Piece piece : page.pieces) {
        piece.template |=
            piece.shape.words() > 0 && counts.lines.getOrDefault(piece.key, 0) >= enough;
      }
    }
  }

  /// Two pages alone are a weak witness, and are believed only if they look like a site's.
  private static int enough(int size, List<Draft> pages) {
    if (size == 2) {
      boolean both = pages.size() == 2;
      return both && UnnamedSites.areOne(pages.get(0), pages.get(1)) ? 2 : 3;
    }
    return enough(size);
  }

  /// On how many of a site's pages a template line stands, at least.
  static int enough(int pages) {
    return Math.max(pages == 3 ? 2 : LEAST_PAGES, (int) Math.ceil(SHARE * pages));
  }

  private static boolean isCopy(Draft page, Map<Long, Integer> counts) {
    int prose = 0;
    int repeated = 0;
    for (Piece piece : page.pieces) {
      if (piece.shape.isSentence()) {
        prose += piece.shape.words();
        repeated += counts.getOrDefault(piece.key, 0) > 1 ? piece.shape.words() : 0;
      }
    }
    return prose > 0 && repeated >= COPY * prose;
  }

  static Set<Long> keys(Draft draft) {
    var keys = new HashSet<Long>();
    for (Piece piece : draft.pieces) {
      if (piece.shape.words() > 0) {
        keys.add(piece.key);
      }
    }
    return keys;
  }
}
