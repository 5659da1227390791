package dev.refrain.story;

import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.text.Shingles;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds walls: one text that many articles show instead of their own, a wait page or a form.
///
/// Their rows know different headlines, and the text speaks of none of them. Such pages are no
/// copies of one article; only their headlines tell what they are about.
final class Walls {
  /// Words of a headline that are long enough to mean something.
  private static final int LONG = 4;

  /// The share of a headline's long words that its own text has at least.
  private static final double SPOKEN_OF = .25;

  private Walls() {}

  /// The articles that show a wall.
  ///
  /// @param duplicates groups of articles
  static Set<String> find(Map<String, Page> pages, List<DuplicateGroup> duplicates) {
    var walls = new HashSet<String>();
    for (DuplicateGroup group : duplicates) {
      if (group.level() == Level.ARTICLE && isWall(pages, group)) {
        group.members().forEach(member -> walls.add(member.article()));
      }
    }
    return walls;
  }

  private static boolean isWall(Map<String, Page> pages, DuplicateGroup group) {
    var titles = new HashSet<String>();
    double spokenOf = 0;
    int titled = 0;
    for (Match.Side member : group.members()) {
      Page page = pages.get(member.article());
      String title = page == null ? null : page.article().title();
      if (page != null && title != null && titles.add(title.strip())) {
        spokenOf += spokenOf(title, page.article().text());
        titled++;
      }
    }
    return titled > 1 && spokenOf < SPOKEN_OF * titled;
  }

  private static double spokenOf(String title, String text) {
    long[] words = Shingles.distinct(Shingles.rolling(Tokenizer.tokenize(text), 1));
    Tokens tokens = Tokenizer.tokenize(title);
    long[] wanted = new long[tokens.size()];
    long[] rolled = Shingles.rolling(tokens, 1);
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.end(i) - tokens.start(i) >= LONG) {
        wanted[count++] = rolled[i];
      }
    }
    long[] distinct = Shingles.distinct(Arrays.copyOf(wanted, count));
    return distinct.length == 0 ? 1 : (double) Shingles.common(distinct, words) / distinct.length;
  }
}
