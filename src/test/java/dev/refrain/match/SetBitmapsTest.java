package dev.refrain.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.text.Shingles;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SetBitmapsTest {
  private final SplittableRandom random = new SplittableRandom(11);

  @Test
  void noPairThatSharesEnoughIsDropped() {
    for (int round = 0; round < 3_000; round++) {
      long[] a = set(1 + random.nextInt(150), new long[0], 0);
      long[] b = set(1 + random.nextInt(150), a, random.nextInt(a.length + 1));
      var bitmaps = bitmaps(a, b);
      double held = (double) Shingles.common(a, b) / Math.min(a.length, b.length);

      assertThat(bitmaps.mayHold(0, 1, held)).isTrue();
      assertThat(bitmaps.mayHold(1, 0, held)).isTrue();
    }
  }

  @Test
  void mostPairsThatShareLittleAre() {
    int dropped = 0;
    for (int round = 0; round < 1_000; round++) {
      long[] a = set(60, new long[0], 0);
      long[] b = set(60, a, 6);
      dropped += bitmaps(a, b).mayHold(0, 1, .4) ? 0 : 1;
    }

    assertThat(dropped).isGreaterThan(980);
  }

  private static SetBitmaps bitmaps(long[] a, long[] b) {
    var bitmaps = new SetBitmaps(2);
    bitmaps.put(0, a);
    bitmaps.put(1, b);
    return bitmaps;
  }

  /// A set of so many members, some of them from another set.
  private long[] set(int size, long[] other, int shared) {
    long[] members = random.longs(Math.max(size, shared)).toArray();
    System.arraycopy(other, 0, members, 0, shared);
    return Shingles.distinct(members);
  }
}
