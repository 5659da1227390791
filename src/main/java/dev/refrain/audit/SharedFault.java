package dev.refrain.audit;

import dev.refrain.model.Finding;
import dev.refrain.model.Page;
import dev.refrain.model.Severity;
import dev.refrain.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One line of a site that a rule finds fault with on page after page: many findings, one thing to
/// mend.
///
/// @param source name of the site, null when it has none
/// @param line the first line of the findings, quoted
/// @param articles the pages, ascending
/// @param findings in the order of the audit
public record SharedFault(
    String rule,
    Severity level,
    @Nullable String source,
    String line,
    List<String> articles,
    List<Finding> findings) {
  /// Pages from which on findings are told as one.
  private static final int PAGES = 3;

  private static final int NAMED = 3;

  private static final Comparator<SharedFault> ORDER =
      Comparator.comparing(SharedFault::level)
          .thenComparingInt(shared -> shared.articles.size())
          .reversed()
          .thenComparing(SharedFault::rule)
          .thenComparing(SharedFault::line);

  public SharedFault {
    articles = List.copyOf(articles);
    findings = List.copyOf(findings);
  }

  /// The errors and warnings that three pages of a site or more have in common, gravest and most
  /// frequent first.
  public static List<SharedFault> of(List<Page> pages, List<Finding> findings) {
    var byId = new HashMap<String, Page>();
    pages.forEach(page -> byId.put(page.id(), page));
    Map<Key, List<Finding>> alike =
        new TreeMap<>(
            Comparator.comparing(Key::rule)
                .thenComparing(Key::level)
                .thenComparing(Key::site)
                .thenComparing(Key::line));
    var names = new HashMap<String, String>();
    for (Finding finding : findings) {
      Page page = finding.article() == null ? null : byId.get(finding.article());
      Key key = page == null ? null : key(finding, page);
      if (page != null && key != null) {
        alike.computeIfAbsent(key, _ -> new ArrayList<>()).add(finding);
        String source = page.source();
        if (source != null) {
          names.merge(key.site, source, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
      }
    }
    var shared = new ArrayList<SharedFault>();
    alike.forEach(
        (key, own) -> {
          List<String> articles =
              own.stream()
                  .map(Finding::article)
                  .filter(Objects::nonNull)
                  .distinct()
                  .sorted()
                  .toList();
          if (articles.size() >= PAGES) {
            String source = names.get(key.site);
            shared.add(new SharedFault(key.rule, key.level, source, key.line, articles, own));
          }
        });
    shared.sort(ORDER);
    return shared;
  }

  private record Key(String rule, Severity level, String site, String line) {}

  /// Null for a note, a finding on no lines, on a whole text, or on a page whose site is not known.
  private static @Nullable Key key(Finding finding, Page page) {
    String site = page.site() == null ? page.source() : page.site();
    Span span = finding.span();
    String text = page.article().text();
    boolean note = finding.level() == Severity.NOTE;
    if (note || site == null || span == null || span.end() > text.length()) {
      return null;
    }
    String found = span.in(text).strip();
    int newline = found.indexOf('\n');
    String line = newline < 0 ? found : found.substring(0, newline).strip();
    return line.isEmpty() || found.length() == text.strip().length()
        ? null
        : new Key(finding.rule(), finding.level(), site, Quote.of(line));
  }

  /// `on 40 pages of example.org: a, b, c and others`.
  public String where() {
    return "on %d pages of %s: %s".formatted(articles.size(), site(), first());
  }

  /// What to call the site.
  public String site() {
    return source == null ? "one site" : source;
  }

  /// `a, b, c and others`.
  public String first() {
    String named = String.join(", ", articles.subList(0, Math.min(NAMED, articles.size())));
    return articles.size() > NAMED ? named + " and others" : named;
  }
}
