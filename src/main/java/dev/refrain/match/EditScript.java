package dev.refrain.match;

import java.util.Arrays;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;

/// The words that two short stretches have in common, in order: the shortest edit script by Commons
/// Text, one character a different word. Source: Myers, "An O(ND) Difference Algorithm and Its
/// Variations" (1986).
final class EditScript {
  private static final int MAX_WORDS = 64;

  private EditScript() {}

  /// Whether both stretches have words, and few enough for a quadratic algorithm.
  static boolean isSmall(int lengthA, int lengthB) {
    return lengthA > 0 && lengthB > 0 && lengthA <= MAX_WORDS && lengthB <= MAX_WORDS;
  }

  /// The words kept: pairs `place in a, place in b`, ascending.
  static int[] kept(long[] a, int fromA, int toA, long[] b, int fromB, int toB) {
    long[] alphabet = Arrays.copyOfRange(a, fromA, toA + toB - fromB);
    System.arraycopy(b, fromB, alphabet, toA - fromA, toB - fromB);
    Arrays.sort(alphabet);
    var kept = new Kept(fromA, fromB, Math.min(toA - fromA, toB - fromB));
    new StringsComparator(spell(a, fromA, toA, alphabet), spell(b, fromB, toB, alphabet))
        .getScript()
        .visit(kept);
    return Arrays.copyOf(kept.pairs, kept.size);
  }

  private static String spell(long[] words, int from, int to, long[] alphabet) {
    char[] letters = new char[to - from];
    for (int i = from; i < to; i++) {
      int letter = Arrays.binarySearch(alphabet, words[i]);
      while (letter > 0 && alphabet[letter - 1] == words[i]) {
        letter--;
      }
      letters[i - from] = (char) letter;
    }
    return new String(letters);
  }

  private static final class Kept implements CommandVisitor<Character> {
    private final int[] pairs;
    private int size;
    private int a;
    private int b;

    Kept(int fromA, int fromB, int most) {
      a = fromA;
      b = fromB;
      pairs = new int[2 * most];
    }

    @Override
    public void visitKeepCommand(Character word) {
      pairs[size++] = a++;
      pairs[size++] = b++;
    }

    @Override
    public void visitDeleteCommand(Character word) {
      a++;
    }

    @Override
    public void visitInsertCommand(Character word) {
      b++;
    }
  }
}
