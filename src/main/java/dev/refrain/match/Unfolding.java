package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import org.jspecify.annotations.Nullable;

/// Says which texts a verdict about representatives is about: all that have the same words.
///
/// All pairs are listed while they are at most [#MAX_PAIRS]. Beyond that copies are listed with one
/// representative each, and within their own article, so that 100,000 identical texts make 100,000
/// matches and not 5 billion.
final class Unfolding {
  static final int MAX_PAIRS = 1_000;

  /// A shorter text that stands in two articles is a phrase.
  static final int WORDS_ACROSS = 4;

  static final int WORDS_INSIDE = 2;

  private final Texts texts;
  private final IdenticalTexts identical;
  private final Level level;

  Unfolding(Texts texts, IdenticalTexts identical, Level level) {
    this.texts = texts;
    this.identical = identical;
    this.level = level;
  }

  /// Takes pairs of texts: the first has the words of one representative, the second those of the
  /// other.
  interface Pairs {
    void add(int left, int right);
  }

  /// Gives the pairs inside a class of identical texts.
  ///
  /// @return pairs left out, as there were too many
  long identical(int textClass, Pairs pairs) {
    int[] members = identical.members(textClass);
    long all = (long) members.length * (members.length - 1) / 2;
    if (all <= MAX_PAIRS) {
      for (int i = 0; i < members.length; i++) {
        for (int j = i + 1; j < members.length; j++) {
          give(members[i], members[j], pairs);
        }
      }
      return 0;
    }
    long given = 0;
    for (int i = 1; i < members.length; i++) {
      give(members[0], members[i], pairs);
      given++;
      if (i > 1 && isOnePage(members[i], members[i - 1])) {
        give(members[i - 1], members[i], pairs);
        given++;
      }
    }
    return all - given;
  }

  /// Gives the pairs between two classes.
  ///
  /// @return pairs left out, as there were too many
  long alike(int classA, int classB, Pairs pairs) {
    int[] left = identical.members(classA);
    int[] right = identical.members(classB);
    long all = (long) left.length * right.length;
    boolean every = all <= MAX_PAIRS;
    long given = 0;
    for (int i = 0; i < left.length; i++) {
      for (int j = 0; j < (every || i == 0 ? right.length : 1); j++) {
        give(left[i], right[j], pairs);
        given++;
      }
    }
    return all - given;
  }

  private void give(int left, int right, Pairs pairs) {
    if (isListed(left, right)) {
      pairs.add(left, right);
    }
  }

  /// Entries of link lists point to other articles, so they repeat something only within their own;
  /// short texts are judged by their number of words.
  private boolean isListed(int a, int b) {
    if (level == Level.ARTICLE) {
      return true;
    }
    boolean inside = isOnePage(a, b);
    int words = Math.min(texts.length(a), texts.length(b));
    return inside
        ? words >= WORDS_INSIDE
        : words >= WORDS_ACROSS && !isLink(texts.passage(a)) && !isLink(texts.passage(b));
  }

  // Each article has one page object, and comparing pages by value would compare their texts.
  @SuppressWarnings("ReferenceEquality")
  private boolean isOnePage(int a, int b) {
    return texts.page(a) == texts.page(b);
  }

  private static boolean isLink(@Nullable Passage passage) {
    return passage != null && (passage.role() == Role.LINK || passage.role() == Role.LINK_TEASER);
  }
}
