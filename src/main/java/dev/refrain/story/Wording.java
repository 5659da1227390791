package dev.refrain.story;

import dev.refrain.model.Failure;
import dev.refrain.model.Page;
import dev.refrain.model.Span;
import dev.refrain.store.IndexedText;
import dev.refrain.text.Language;
import dev.refrain.text.Views;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What of each page is read as its wording: title and body; of a page that holds no proper
/// article, the title if that tells of one, and the lines that no other such page has, since what
/// they share are the words of a wall in front of the article.
final class Wording extends AbstractList<IndexedText> implements RandomAccess {
  /// Characters of titles that tell a language well.
  private static final int SAMPLE = 100_000;

  private final List<Page> pages;
  private final Set<String> walls;
  private final @Nullable String usualLanguage;
  private final Map<String, Integer> failedLines = new HashMap<>();

  private Wording(List<Page> pages, Set<String> walls) {
    this.pages = pages;
    this.walls = walls;
    usualLanguage = usualLanguage(pages);
    for (Page page : pages) {
      if (page.failed() != null) {
        page.article()
            .text()
            .lines()
            .map(String::strip)
            .distinct()
            .forEach(line -> failedLines.merge(line, 1, Integer::sum));
      }
    }
  }

  /// The texts to index, in the order of the pages, each put together when it is asked for.
  ///
  /// @param walls pages whose text is not their own
  static List<IndexedText> of(List<Page> pages, Set<String> walls) {
    return new Wording(pages, walls);
  }

  @Override
  public IndexedText get(int index) {
    Page page = pages.get(index);
    String language = page.language() == null ? usualLanguage : page.language();
    return new IndexedText(
        Telling.headline(page), walls.contains(page.id()) ? "" : body(page), language);
  }

  @Override
  public int size() {
    return pages.size();
  }

  private String body(Page page) {
    if (page.failed() == Failure.STUB || page.failed() == Failure.OTHER_PAGE) {
      return ownLines(page.article().text());
    }
    var body = new StringBuilder();
    if (page.failed() == null) {
      for (Span span : Views.body(page)) {
        body.append(span.in(page.article().text())).append('\n');
      }
    }
    return body.toString();
  }

  private String ownLines(String text) {
    var own = new StringBuilder();
    text.lines()
        .filter(line -> failedLines.getOrDefault(line.strip(), 0) == 1)
        .forEach(line -> own.append(line).append('\n'));
    return own.toString();
  }

  /// The language of most pages, for those too short to tell; that of all titles together where
  /// every page is.
  private static @Nullable String usualLanguage(List<Page> pages) {
    var counts = new TreeMap<String, Integer>();
    var titles = new StringBuilder();
    for (Page page : pages) {
      if (page.language() != null) {
        counts.merge(page.language(), 1, Integer::sum);
      } else if (titles.length() < SAMPLE) {
        titles.append(Telling.headline(page)).append('\n');
      }
    }
    String usual = null;
    for (Map.Entry<String, Integer> language : counts.entrySet()) {
      if (usual == null || language.getValue() > counts.getOrDefault(usual, 0)) {
        usual = language.getKey();
      }
    }
    return usual != null ? usual : Language.ofTitles(titles.toString());
  }
}
