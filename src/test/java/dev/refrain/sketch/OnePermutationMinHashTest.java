package dev.refrain.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OnePermutationMinHashTest {
  private final OnePermutationMinHash minHash = OnePermutationMinHash.standard();

  @Test
  void aVersionNeverChangesItsNumbers() {
    long[] shingles = new SplittableRandom(1).longs(300).toArray();
    int[] many = minHash.sign(shingles, 0, 300);
    int[] few = minHash.sign(shingles, 0, 5);

    assertThat(OnePermutationMinHash.VERSION).isEqualTo(1);
    assertThat(Arrays.hashCode(many)).isEqualTo(-580347467);
    assertThat(Arrays.hashCode(few)).isEqualTo(33434793);
  }

  @Test
  void everyEmptyBinTakesWhatItDrawsFirst() {
    var random = new SplittableRandom(6);
    for (int size = 1; size < 500; size += 1 + size / 3) {
      long[] shingles = random.longs(size).toArray();

      assertThat(minHash.sign(shingles, 0, size)).as("%d", size).isEqualTo(drawn(shingles));
    }
  }

  /// As the paper has it: an empty bin draws until it meets one that is not.
  private static int[] drawn(long[] shingles) {
    int[] values = new int[128];
    Arrays.fill(values, OnePermutationMinHash.EMPTY);
    for (long shingle : shingles) {
      int bin = (int) (shingle >>> 57);
      values[bin] = Math.min(values[bin], (int) shingle);
    }
    int[] dense = values.clone();
    for (int bin = 0; bin < dense.length; bin++) {
      for (long turn = 1; dense[bin] == OnePermutationMinHash.EMPTY; turn++) {
        long z = ((long) bin << 32 | turn) * 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 32) * 0xd6e8feb86659fd93L;
        dense[bin] = values[(int) (z >>> 57)];
      }
    }
    return dense;
  }

  @Test
  void orderAndRepeatsDoNotMatter() {
    long[] shingles = new SplittableRandom(2).longs(50).toArray();
    long[] shuffled = new long[100];
    for (int i = 0; i < 50; i++) {
      shuffled[i] = shingles[49 - i];
      shuffled[50 + i] = shingles[i];
    }

    assertThat(minHash.sign(shuffled, 0, 100)).isEqualTo(minHash.sign(shingles, 0, 50));
  }

  @Test
  void aSetOfOneFillsAllBinsWithItsValue() {
    int[] signature = minHash.sign(new long[] {0x1234567890abcdefL}, 0, 1);

    assertThat(signature).containsOnly(0x90abcdef);
  }

  @Test
  void emptySetsAreLikeNothing() {
    int[] empty = minHash.sign(new long[0], 0, 0);

    assertThat(empty).containsOnly(OnePermutationMinHash.EMPTY);
    assertThat(minHash.estimate(empty, 0, empty, 0)).isZero();
  }

  @Test
  void estimatesStayWithinTheBinomialBound() {
    var random = new SplittableRandom(3);
    int pairs = 200;
    for (double jaccard : new double[] {.1, .3, .5, .8, .95}) {
      double sum = 0;
      double squares = 0;
      for (int i = 0; i < pairs; i++) {
        var sets = new Sets(random, 2000, jaccard);
        double estimate = estimate(sets);
        sum += estimate;
        squares += (estimate - sets.jaccard) * (estimate - sets.jaccard);
      }
      double error = minHash.standardError(jaccard);
      assertThat(sum / pairs)
          .as("mean at %s", jaccard)
          .isCloseTo(jaccard, within(4 * error / Math.sqrt(pairs)));
      assertThat(Math.sqrt(squares / pairs)).as("RMSE at %s", jaccard).isLessThan(1.2 * error);
    }
  }

  @Test
  void setsSmallerThanTheBinsAreEstimatedWithoutBias() {
    var random = new SplittableRandom(4);
    int pairs = 2000;
    double sum = 0;
    for (int i = 0; i < pairs; i++) {
      sum += estimate(new Sets(random, 30, .5));
    }

    assertThat(sum / pairs).isCloseTo(.5, within(.01));
  }

  @Test
  void agreesWithTheMinHashOfHash4j() {
    var random = new SplittableRandom(5);
    SimilarityHashPolicy policy = SimilarityHashing.minHash(128, 32);
    for (double jaccard : new double[] {.2, .5, .9}) {
      var sets = new Sets(random, 3000, jaccard);
      byte[] a = policy.createHasher().compute(provider(sets.a));
      byte[] b = policy.createHasher().compute(provider(sets.b));
      double theirs = (double) policy.getNumberOfEqualComponents(a, b) / 128;

      double bothErrors = Math.sqrt(2) * minHash.standardError(jaccard);
      assertThat(estimate(sets)).isCloseTo(theirs, within(4 * bothErrors));
    }
  }

  @Test
  void binsWantAPowerOfTwo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OnePermutationMinHash(100))
        .withMessageContaining("100");
  }

  private double estimate(Sets sets) {
    int[] a = minHash.sign(sets.a, 0, sets.a.length);
    int[] b = minHash.sign(sets.b, 0, sets.b.length);
    return minHash.estimate(a, 0, b, 0);
  }

  private static ElementHashProvider provider(long[] set) {
    return new ElementHashProvider() {
      @Override
      public long getElementHash(int i) {
        return set[i];
      }

      @Override
      public int getNumberOfElements() {
        return set.length;
      }
    };
  }

  /// Two random sets whose union has a given size, and of which a given share is common.
  private static final class Sets {
    final long[] a;
    final long[] b;
    final double jaccard;

    Sets(SplittableRandom random, int union, double wanted) {
      long[] all = random.longs(union).toArray();
      int common = (int) Math.round(union * wanted);
      int onlyA = (union - common) / 2;
      jaccard = (double) common / union;
      a = Arrays.copyOf(all, common + onlyA);
      b = new long[union - onlyA];
      System.arraycopy(all, 0, b, 0, common);
      System.arraycopy(all, common + onlyA, b, common, union - common - onlyA);
    }
  }
}
