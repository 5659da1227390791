package dev.refrain.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.sketch.LshBands;
import dev.refrain.text.Shingles;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CandidatesTest {
  private final Workers workers = new Workers(2);

  @AfterEach
  void close() {
    workers.close();
  }

  @Test
  void theRarestNgramsFindEveryPairThatBruteForceFinds() {
    for (int seed = 0; seed < 5; seed++) {
      long[][] texts = corpus(seed, 120);
      for (double containment : new double[] {.3, .5, .8, 1}) {
        for (double least : new double[] {0, containment}) {
          var join = new RarestNgrams(containment, Integer.MAX_VALUE, least);
          Set<Long> proposed = pairs(join.propose(texts.length, i -> texts[i], workers));

          assertThat(proposed).containsAll(contained(texts, containment));
        }
      }
    }
  }

  @Test
  void theRarestNgramsProposeFewOthers() {
    long[][] texts = corpus(9, 400);
    var join = new RarestNgrams(.8, 100);

    int proposed = join.propose(texts.length, i -> texts[i], workers).pairs().length;

    assertThat(proposed).isLessThan(3 * contained(texts, .5).size() + 50);
  }

  @Test
  void ngramsOfTooManyTextsAreCountedAndPassedOver() {
    long[][] texts = new long[50][];
    Arrays.setAll(texts, i -> new long[] {1L << 40, 2L << 40, (10L + i) << 40});
    var join = new RarestNgrams(.3, 10);

    Candidates.Proposed proposed = join.propose(texts.length, i -> texts[i], workers);

    assertThat(proposed.pairs()).isEmpty();
    assertThat(proposed.capped()).isEqualTo(100);
  }

  @Test
  void aPairThatIsPassedOverIsOneOfFrequentTexts() {
    int passedOver = 0;
    for (int seed = 0; seed < 20; seed++) {
      long[][] texts = corpus(seed, 120);
      var join = new RarestNgrams(.4, 2, .4);

      RarestNgrams.Joined joined = join.join(texts.length, i -> texts[i], .25, workers);

      Set<Long> proposed = pairs(joined.proposed());
      for (long pair : contained(texts, .4)) {
        int a = Candidates.first(pair);
        int b = Candidates.second(pair);
        if (!proposed.contains(pair) && jaccard(texts[a], texts[b]) >= .25) {
          assertThat(joined.frequent()).contains(a, b);
          passedOver++;
        }
      }
      assertThat(joined.frequent()).isSorted().hasSizeLessThan(texts.length);
    }
    assertThat(passedOver).isPositive();
  }

  @Test
  void bandsFindTheAlike() {
    long[][] texts = corpus(3, 300);
    var bands = new MinHashBands(new LshBands(2, 64), .05, 256);

    Set<Long> proposed = pairs(bands.propose(texts.length, i -> texts[i], workers));

    Set<Long> alike = contained(texts, .6);
    long found = alike.stream().filter(proposed::contains).count();
    assertThat((double) found / alike.size()).isGreaterThan(.98);
  }

  @Test
  void aHotBucketCostsLinearlyManyPairs() {
    var random = new SplittableRandom(5);
    long[] common = random.longs(100).sorted().toArray();
    long[][] texts = new long[2000][];
    Arrays.setAll(texts, i -> common);
    var bands = new MinHashBands(new LshBands(4, 32), 0, 100);

    Candidates.Proposed proposed = bands.propose(texts.length, i -> texts[i], workers);

    assertThat(proposed.capped()).isEqualTo(32);
    assertThat(proposed.pairs().length).isBetween(2000, 2000 * 10);
  }

  @Test
  void pairsAreAscendingWhateverTheNumberOfThreads() {
    long[][] texts = corpus(4, 200);
    try (var one = new Workers(1)) {
      var bands = new MinHashBands(new LshBands(2, 64), .05, 256);
      long[] alone = bands.propose(texts.length, i -> texts[i], one).pairs();

      assertThat(alone).isSorted();
      assertThat(bands.propose(texts.length, i -> texts[i], workers).pairs()).isEqualTo(alone);
    }
  }

  /// Texts of which a part are edited copies of others.
  private static long[][] corpus(int seed, int size) {
    var random = new SplittableRandom(seed);
    long[][] texts = new long[size][];
    String previous = "";
    for (int i = 0; i < size; i++) {
      int length = 5 + random.nextInt(60);
      boolean copy = i > 0 && random.nextInt(3) == 0;
      previous =
          copy
              ? Sample.edited(random, previous, random.nextDouble(.2))
              : Sample.words(random, length, 300);
      texts[i] = Shingles.distinct(Shingles.rolling(AlignmentTest.hashes(previous), 3));
    }
    return texts;
  }

  private static Set<Long> contained(long[][] texts, double containment) {
    var pairs = new HashSet<Long>();
    for (int i = 0; i < texts.length; i++) {
      for (int j = i + 1; j < texts.length; j++) {
        int smaller = Math.min(texts[i].length, texts[j].length);
        if (smaller > 0 && Shingles.common(texts[i], texts[j]) >= containment * smaller - 1e-9) {
          pairs.add(Candidates.pair(i, j));
        }
      }
    }
    return pairs;
  }

  private static double jaccard(long[] a, long[] b) {
    int common = Shingles.common(a, b);
    return (double) common / (a.length + b.length - common);
  }

  private static Set<Long> pairs(Candidates.Proposed proposed) {
    var pairs = new HashSet<Long>();
    for (long pair : proposed.pairs()) {
      pairs.add(pair);
    }
    return pairs;
  }
}
