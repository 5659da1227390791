package dev.refrain.match;

import dev.refrain.model.Difference;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.WordMarks;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// What the edits between two aligned texts changed that a reader must know of.
///
/// Only small gaps between stretches that follow each other in both texts are edits; longer ones
/// are text that one of them lacks. A number counts when only one side has it; a negation likewise;
/// a name when it was replaced by other words.
final class Edits {
  /// Words of a gap.
  private static final int MAX_EDIT = 12;

  private static final long[] NEGATIONS =
      Negations.words().stream().mapToLong(Tokenizer::hash).sorted().toArray();

  /// Whether a negation has these low bits.
  private static final boolean[] MAYBE_NEGATION = new boolean[1 << 12];

  static {
    for (long word : NEGATIONS) {
      MAYBE_NEGATION[(int) word & MAYBE_NEGATION.length - 1] = true;
    }
  }

  private static final int NUMBER = 1 << Difference.NUMBER.ordinal();
  private static final int NEGATION = 1 << Difference.NEGATION.ordinal();
  private static final int NAME = 1 << Difference.NAME.ordinal();

  private Edits() {}

  /// The words of a text with what kind each is.
  record Words(long[] hashes, Marks marks, int size) {}

  /// What kind a word is, as [WordMarks] has it.
  interface Marks {
    byte of(int word);
  }

  /// What differs between two texts, as bits by the ordinals of [Difference].
  ///
  /// @param whole whether what stands before the first stretch and behind the last one counts too
  static int between(Words a, Words b, Alignment alignment, boolean whole) {
    int found = 0;
    int endA = 0;
    int endB = 0;
    for (int run = 0; run <= alignment.runs(); run++) {
      boolean last = run == alignment.runs();
      int startA = last ? a.size : alignment.startA(run);
      int startB = last ? b.size : alignment.startB(run);
      boolean inOrder = startA >= endA && startB >= endB;
      boolean edit = Math.max(startA - endA, startB - endB) <= MAX_EDIT;
      boolean inside = run > 0 && !last || whole;
      if (inOrder && edit && inside) {
        found |= edit(a, endA, startA, b, endB, startB);
      }
      if (!last) {
        endA = startA + alignment.length(run);
        endB = startB + alignment.length(run);
      }
    }
    return found;
  }

  private static int edit(Words a, int fromA, int toA, Words b, int fromB, int toB) {
    int marks = 0;
    boolean negates = false;
    for (int i = fromA; i < toA; i++) {
      marks |= a.marks.of(i);
      negates ^= isNegation(a.hashes[i]);
    }
    for (int i = fromB; i < toB; i++) {
      marks |= b.marks.of(i);
      negates ^= isNegation(b.hashes[i]);
    }
    int found = negates ? NEGATION : 0;
    if ((marks & WordMarks.NUMBER) != 0 && differ(a, fromA, toA, b, fromB, toB, WordMarks.NUMBER)) {
      found |= NUMBER;
    }
    boolean replaced = toA > fromA && toB > fromB;
    if (replaced
        && (marks & WordMarks.NAME) != 0
        && differ(a, fromA, toA, b, fromB, toB, WordMarks.NAME)) {
      found |= NAME;
    }
    return found;
  }

  private static boolean isNegation(long word) {
    return MAYBE_NEGATION[(int) word & MAYBE_NEGATION.length - 1]
        && Arrays.binarySearch(NEGATIONS, word) >= 0;
  }

  /// Whether one side has a word with this mark that the other has not.
  private static boolean differ(
      Words a, int fromA, int toA, Words b, int fromB, int toB, byte mark) {
    return lacks(a, fromA, toA, b, fromB, toB, mark) || lacks(b, fromB, toB, a, fromA, toA, mark);
  }

  private static boolean lacks(
      Words has, int from, int to, Words other, int otherFrom, int otherTo, byte mark) {
    for (int i = from; i < to; i++) {
      if ((has.marks.of(i) & mark) != 0) {
        boolean found = false;
        for (int j = otherFrom; j < otherTo && !found; j++) {
          found = (other.marks.of(j) & mark) != 0 && other.hashes[j] == has.hashes[i];
        }
        if (!found) {
          return true;
        }
      }
    }
    return false;
  }

  /// The differences that bits of [#between] stand for.
  static Set<Difference> differences(int bits) {
    Set<Difference> found = EnumSet.noneOf(Difference.class);
    for (Difference difference : Difference.values()) {
      if ((bits & 1 << difference.ordinal()) != 0) {
        found.add(difference);
      }
    }
    return found;
  }
}
