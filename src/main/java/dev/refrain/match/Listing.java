package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.MatchColumns;
import dev.refrain.model.Page;

/// Lists pairs of texts that a verdict is about: aligns them, says what they mean, and hands them
/// on. One object a thread.
final class Listing implements Unfolding.Pairs {
  private final Level level;
  private final Texts texts;
  private final PagesWithoutArticle thinning;
  private final PairSink sink;
  private final MatchColumns.Rows rows;
  private final AlignedPair room;
  private int a;
  private int b;
  private Verdict verdict = Verdict.EXACT;
  private boolean aligned;
  private long left;

  /// @param rows get what is listed, without stretches
  Listing(
      Level level,
      Texts texts,
      PagesWithoutArticle thinning,
      PairSink sink,
      MatchColumns.Rows rows) {
    this.level = level;
    this.texts = texts;
    this.thinning = thinning;
    this.sink = sink;
    this.rows = rows;
    this.room = new AlignedPair(texts);
  }

  /// Says what the next pairs have the words of; these are aligned once, when a pair is listed.
  Listing of(int first, int second, Verdict said) {
    a = first;
    b = second;
    verdict = said;
    aligned = false;
    return this;
  }

  @Override
  public void add(int one, int other) {
    if (!thinning.lists(one, other)) {
      left++;
      return;
    }
    if (!aligned) {
      room.align(a, b);
      aligned = true;
    }
    Match match = room.match(level, one, other, verdict);
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    Page pageA = texts.page(first);
    Page pageB = texts.page(second);
    Match told = match.with(Reuses.of(match, pageA, pageB));
    sink.pair(new MatchedPair(told, Candidates.pair(first, second)));
    rows.add(first, second, told);
  }

  /// How many pairs were not listed.
  long left() {
    return left;
  }
}
