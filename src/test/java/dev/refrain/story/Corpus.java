package dev.refrain.story;

import dev.refrain.model.Article;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Failure;
import dev.refrain.model.Level;
import dev.refrain.model.Lines;
import dev.refrain.model.Match;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKey;
import dev.refrain.model.Role;
import dev.refrain.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Invented pages for tests.
final class Corpus {
  private Corpus() {}

  /// A page whose whole text is its body.
  static Page page(String id, String title, String body, @Nullable String published) {
    return page(id, title, body, published, null);
  }

  static Page page(
      String id,
      @Nullable String title,
      String body,
      @Nullable String published,
      @Nullable Failure failed) {
    var article =
        new Article(id, new Origin(id, 0), null, "site-" + id.charAt(0), published, title, body);
    List<Passage> passages =
        body.isEmpty()
            ? List.of()
            : List.of(
                new Passage(
                    new PassageKey(id, 0),
                    new Span(0, body.length()),
                    Lines.of(1),
                    Role.BODY,
                    null));
    return new Page(
        article,
        passages,
        title,
        null,
        article.source(),
        published,
        List.of(),
        null,
        null,
        body.isEmpty() ? null : "en",
        1,
        1,
        failed);
  }

  /// Stories of several texts each: a text mixes the words of its story with common ones.
  ///
  /// @return pages named `story-text`
  static List<Page> generated(int stories, int texts) {
    var random = new SplittableRandom(17);
    var pages = new ArrayList<Page>();
    for (int story = 0; story < stories; story++) {
      for (int text = 0; text < texts; text++) {
        var body = new StringBuilder();
        for (int word = 0; word < 120; word++) {
          boolean own = random.nextInt(4) == 0;
          int number = own ? 10_000 + story * 40 + random.nextInt(40) : random.nextInt(400);
          body.append(word(number)).append(' ');
        }
        String date = "2031-%02d-%02d".formatted(1 + story % 12, 1 + text % 3);
        pages.add(page(story + "-" + text, "", body.toString(), date));
      }
    }
    return pages;
  }

  static DuplicateGroup group(String id, String keep, String... members) {
    List<Match.Side> sides = Arrays.stream(members).map(Match.Side::of).toList();
    var weakest = new DuplicateGroup.Weakest(sides.getFirst(), sides.getLast(), .9, .9);
    return new DuplicateGroup(
        id,
        Level.ARTICLE,
        sides,
        Match.Side.of(keep),
        "first",
        weakest,
        DuplicateGroup.Kind.COPIES,
        Match.Side.of(keep),
        "",
        null);
  }

  /// A word for each number that no stemmer cuts: a syllable a digit.
  private static String word(int number) {
    var word = new StringBuilder("z");
    for (int rest = number + 100; rest > 0; rest /= 10) {
      word.append("oa".charAt(rest % 2)).append("bcdfgklmnp".charAt(rest % 10));
    }
    return word + "o";
  }
}
