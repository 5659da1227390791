package dev.refrain.audit;

import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.PassageKey;
import dev.refrain.model.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the earlier stages found out, by article.
final class Evidence {
  /// Articles of the smallest source that has a usual length.
  private static final int ARTICLES = 10;

  private final Map<String, List<Match>> inside = new HashMap<>();
  private final Map<PassageKey, Integer> furniture = new HashMap<>();
  private final Map<String, List<LocalDate>> storyDays = new HashMap<>();

  private final Map<String, Integer> usualLengths = new HashMap<>();
  private final double dated;
  private final AuditSettings settings;
  private final List<Page> pages;
  private @Nullable Vocabulary vocabulary;

  Evidence(
      List<Page> pages,
      List<Match> insideArticles,
      List<LedgerEntry> ledger,
      List<Story> all,
      AuditSettings settings) {
    this.settings = settings;
    this.pages = pages;
    long claiming = pages.stream().filter(page -> !page.dates().isEmpty()).count();
    dated = pages.isEmpty() ? 0 : claiming / (double) pages.size();
    measureSources(pages);
    for (Match match : insideArticles) {
      inside.computeIfAbsent(match.a().article(), article -> new ArrayList<>()).add(match);
    }
    inside.values().forEach(list -> list.sort(null));
    for (LedgerEntry entry : ledger) {
      if (entry.kind() == LedgerEntry.Kind.FURNITURE) {
        index(entry);
      }
    }
    for (Story story : all) {
      List<LocalDate> days = days(story);
      story.articles().forEach(member -> storyDays.put(member.article(), days));
    }
  }

  private void measureSources(List<Page> pages) {
    var lengths = new HashMap<String, List<Integer>>();
    for (Page page : pages) {
      String source = page.source();
      if (source != null && page.failed() == null) {
        lengths.computeIfAbsent(source, _ -> new ArrayList<>()).add(page.bodyWords());
      }
    }
    lengths.forEach(
        (source, words) -> {
          words.sort(null);
          if (words.size() >= ARTICLES) {
            usualLengths.put(source, words.get(words.size() / 2));
          }
        });
  }

  /// The median of the bodies of a source in words, 0 for one with few articles.
  int usualLength(@Nullable String source) {
    return source == null ? 0 : usualLengths.getOrDefault(source, 0);
  }

  double threshold(Threshold threshold) {
    return settings.threshold(threshold);
  }

  /// The words of the run, read when someone first asks for them.
  Vocabulary vocabulary() {
    if (vocabulary == null) {
      vocabulary = new Vocabulary(pages);
    }
    return vocabulary;
  }

  /// The share of the pages of the run that claim a date.
  double dated() {
    return dated;
  }

  private void index(LedgerEntry entry) {
    long pages =
        entry.appearances().stream().map(seen -> seen.passage().article()).distinct().count();
    entry.appearances().forEach(seen -> furniture.put(seen.passage(), (int) pages));
  }

  List<Match> inside(String article) {
    return inside.getOrDefault(article, List.of());
  }

  int pagesWith(PassageKey passage) {
    return furniture.getOrDefault(passage, 1);
  }

  /// The claimed days of the articles of a story, ascending, by one of the articles.
  List<LocalDate> storyDays(String article) {
    return storyDays.getOrDefault(article, List.of());
  }

  private static List<LocalDate> days(Story story) {
    return story.articles().stream()
        .flatMap(member -> Stream.ofNullable(ClaimedDate.of(member.published())))
        .map(ClaimedDate::day)
        .sorted()
        .toList();
  }
}
