package dev.refrain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HashSortTest {
  private final SplittableRandom random = new SplittableRandom(1);

  @Test
  void hashesOfAnyNumberComeInOrder() {
    for (int size = 0; size < 600; size += size < 40 ? 1 : 37) {
      long[] hashes = random.longs(size).toArray();

      assertThat(HashSort.sorted(hashes)).as("%d hashes", size).isEqualTo(sorted(hashes));
    }
  }

  @Test
  void repeatsAndExtremesDoNotMatter() {
    long[] hashes =
        LongStream.concat(
                LongStream.of(Long.MIN_VALUE, Long.MAX_VALUE, 0, -1, 1),
                random.longs(500).flatMap(hash -> LongStream.of(hash, hash, hash)))
            .toArray();

    assertThat(HashSort.sorted(hashes)).isEqualTo(sorted(hashes));
  }

  @Test
  void valuesThatAreNotSpreadAreSortedToo() {
    long[] small = random.longs(3000, -1000, 1000).toArray();
    long[] upperHalf = random.longs(3000, 1L << 61, 1L << 62).toArray();

    assertThat(HashSort.sorted(small)).isEqualTo(sorted(small));
    assertThat(HashSort.sorted(upperHalf)).isEqualTo(sorted(upperHalf));
  }

  @Test
  void aPartIsSortedAndTheRestLeftAlone() {
    int known = 9;
    long[] hashes = random.longs(400).map(hash -> hash >>> known | -1L << 64 - known).toArray();
    long[] expected = hashes.clone();
    Arrays.sort(expected, 50, 350);

    HashSort.sort(hashes, 50, 350, known);

    assertThat(hashes).isEqualTo(expected);
  }

  private static long[] sorted(long[] hashes) {
    long[] sorted = hashes.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
