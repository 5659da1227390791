package dev.refrain.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhraseWeightsTest {
  private static final int TEXTS = 1000;
  private static final int ELSEWHERE = 100;

  private final long[] grams = new SplittableRandom(1).longs(8).toArray();
  private final PhraseWeights weights = new PhraseWeights(TEXTS, 8L * TEXTS);

  @Test
  void whatFewTextsHaveWeighsOne() {
    weights.want(grams);
    count(1, grams[0]);
    count(PhraseWeights.COMMON, grams[1]);

    assertThat(weights.of(grams[0])).isEqualTo(1);
    assertThat(weights.of(grams[1])).isEqualTo(1);
    assertThat(weights.of(grams[2])).as("no text has it").isEqualTo(1);
  }

  @Test
  void whatManyTextsHaveWeighsLess() {
    weights.want(grams);
    count(110, grams[0]);
    count(TEXTS - 110, grams[1]);

    double all = TEXTS + ELSEWHERE;
    assertThat(weights.of(grams[0]))
        .isCloseTo(Math.log(all / 110) / Math.log(all / PhraseWeights.COMMON), within(1e-12));
    assertThat(weights.of(grams[1])).isBetween(0., .05);
  }

  @Test
  void aTextThatRepeatsAPhraseCountsOnce() {
    weights.want(grams);
    var counter = weights.counter();
    for (int i = 0; i < PhraseWeights.COMMON; i++) {
      counter.count(new long[] {grams[0], grams[1], grams[0], grams[0]});
    }

    assertThat(weights.of(grams[0])).isEqualTo(1);
  }

  @Test
  void countsGoOnBeyondSixteenBits() {
    var many = new PhraseWeights(1_000_000, 1_000_000);
    many.want(grams);
    var counter = many.counter();
    for (int i = 0; i < 200_000; i++) {
      counter.count(new long[] {grams[0]});
    }

    double all = 1_000_000 + ELSEWHERE;
    assertThat(many.of(grams[0]))
        .isCloseTo(Math.log(all / 200_000) / Math.log(all / PhraseWeights.COMMON), within(1e-12));
  }

  @Test
  void onlyWhatIsWantedIsCountedAndEachByItself() {
    var random = new SplittableRandom(4);
    long[] all = random.longs(2_000).toArray();
    var some = new PhraseWeights(TEXTS, 1 << 24);
    some.want(Arrays.copyOfRange(all, 0, 500));
    some.want(Arrays.copyOfRange(all, 400, 1_000));
    var counter = some.counter();
    int[] counts = new int[all.length];
    for (int text = 0; text < TEXTS; text++) {
      // The first n-grams stand in most texts, the last ones in few.
      int[] own =
          IntStream.range(0, all.length).filter(i -> random.nextInt(1 + i / 2) < 100).toArray();
      counter.count(IntStream.of(own).mapToLong(i -> all[i]).toArray());
      IntStream.of(own).forEach(i -> counts[i]++);
    }
    double texts = TEXTS + ELSEWHERE;
    for (int i = 0; i < 1_000; i++) {
      double wanted =
          counts[i] <= PhraseWeights.COMMON
              ? 1
              : Math.log(texts / counts[i]) / Math.log(texts / PhraseWeights.COMMON);
      assertThat(some.of(all[i])).isCloseTo(wanted, within(1e-12));
    }
  }

  private void count(int texts, long gram) {
    var counter = weights.counter();
    for (int i = 0; i < texts; i++) {
      counter.count(new long[] {gram});
    }
  }
}
