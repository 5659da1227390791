package dev.refrain.match;

/// The pairs of passages that texts and pairs of texts stand for, by their seats: what [Unfolding]
/// does for texts in memory. Pairs beyond [Unfolding#MAX_PAIRS] are counted.
final class PassagePairs {
  private final PassageSeats seats;
  private final PassageClasses classes;
  private final LongList pairs = new LongList();

  /// Pairs with other texts that each text has.
  private final int[] spent;

  private long left;

  PassagePairs(PassageSeats seats, PassageClasses classes) {
    this.seats = seats;
    this.classes = classes;
    spent = new int[classes.size()];
  }

  /// Adds the pairs of passages that are one text.
  void addIdentical(int text) {
    int count = seats.count(text);
    long all = (long) count * (count - 1) / 2;
    boolean every = all <= Unfolding.MAX_PAIRS;
    long asked = 0;
    for (int i = 0; i < (every ? count : Math.min(1, count)); i++) {
      for (int j = i + 1; j < count; j++) {
        add(seats.member(text, i), seats.member(text, j));
        asked++;
      }
    }
    for (int i = 2; !every && i < count; i++) {
      int before = seats.member(text, i - 1);
      int seat = seats.member(text, i);
      if (seats.rankOf(before) == seats.rankOf(seat)) {
        add(before, seat);
        asked++;
      }
    }
    left += all - asked;
  }

  /// Adds the pairs of passages of two texts: all of them, or, when they are many, those of the
  /// first passage of each, or only that of both when the texts have many with others already.
  /// Those of texts that are several passages have to come in one order.
  void addAlike(int textA, int textB) {
    int countA = seats.count(textA);
    int countB = seats.count(textB);
    long all = (long) countA * countB;
    long room = 2L * Unfolding.MAX_PAIRS - spent[textA] - spent[textB];
    boolean every = all <= Math.min(room, Unfolding.MAX_PAIRS);
    boolean star = countA + countB - 1 <= room;
    int added = 0;
    for (int i = 0; i < (every || star ? countA : 1); i++) {
      for (int j = 0; j < (every || star && i == 0 ? countB : 1); j++) {
        add(seats.member(textA, i), seats.member(textB, j));
        added++;
      }
    }
    if (all > 1) {
      spent[textA] += added;
      spent[textB] += added;
    }
    left += all - added;
  }

  private void add(int a, int b) {
    int words = Math.min(classes.words(seats.text(a)), classes.words(seats.text(b)));
    boolean inside = seats.rankOf(a) == seats.rankOf(b);
    if (words >= (inside ? Unfolding.WORDS_INSIDE : Unfolding.WORDS_ACROSS)) {
      pairs.add(Candidates.pair(a, b));
    }
  }

  /// The pairs, ascending.
  long[] toArray() {
    return pairs.toSet();
  }

  /// How many pairs were not added, as there were too many of one kind.
  long left() {
    return left;
  }
}
