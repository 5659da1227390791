package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns a verdict about representatives into matches of all texts that have the same words.
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

  /// What a thread aligns pairs with.
  AlignedPair room() {
    return new AlignedPair(texts);
  }

  /// The pairs inside a class of identical texts.
  Unfolded identical(int textClass, AlignedPair room) {
    int[] members = identical.members(textClass);
    if (members.length < 2) {
      return new Unfolded(List.of(), 0);
    }
    var unfolding = new Pairs(members[0], members[0], Verdict.EXACT, room);
    long all = (long) members.length * (members.length - 1) / 2;
    if (all <= MAX_PAIRS) {
      for (int i = 0; i < members.length; i++) {
        for (int j = i + 1; j < members.length; j++) {
          unfolding.add(members[i], members[j]);
        }
      }
      return new Unfolded(unfolding.matches, 0);
    }
    for (int i = 1; i < members.length; i++) {
      unfolding.add(members[0], members[i]);
      if (i > 1 && isOnePage(members[i], members[i - 1])) {
        unfolding.add(members[i - 1], members[i]);
      }
    }
    return new Unfolded(unfolding.matches, all - unfolding.asked);
  }

  /// The pairs between two classes.
  Unfolded alike(int classA, int classB, Verdict verdict, AlignedPair room) {
    int[] left = identical.members(classA);
    int[] right = identical.members(classB);
    var unfolding = new Pairs(left[0], right[0], verdict, room);
    long all = (long) left.length * right.length;
    boolean every = all <= MAX_PAIRS;
    for (int i = 0; i < left.length; i++) {
      for (int j = 0; j < (every || i == 0 ? right.length : 1); j++) {
        unfolding.add(left[i], right[j]);
      }
    }
    return new Unfolded(unfolding.matches, all - unfolding.asked);
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

  /// Collects the matches that one verdict stands for; the texts are aligned once, when the first
  /// is listed.
  private final class Pairs {
    private final List<Match> matches = new ArrayList<>();
    private final int a;
    private final int b;
    private final Verdict verdict;
    private final AlignedPair room;
    private boolean aligned;
    private long asked;

    Pairs(int a, int b, Verdict verdict, AlignedPair room) {
      this.room = room;
      this.a = a;
      this.b = b;
      this.verdict = verdict;
    }

    /// `left` has the words of `a`, `right` those of `b`.
    void add(int left, int right) {
      asked++;
      if (!isListed(left, right)) {
        return;
      }
      if (!aligned) {
        room.align(a, b);
        aligned = true;
      }
      matches.add(room.match(level, left, right, verdict));
    }
  }
}
