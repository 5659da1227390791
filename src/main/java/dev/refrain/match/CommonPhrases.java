package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.Relation;
import dev.refrain.text.Shingles;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Judges once more the pairs that only common phrases may have brought together.
///
/// Coverage and overlaps count every n-gram alike, so texts made of a few sentence patterns look
/// like copies of each other whatever they say. Here they are measured again with [PhraseWeights]:
/// words that only common phrases cover count little, shared or not. What Jaccard or containment
/// decided stays, as those are the measures that the settings name.
///
/// Copies make no phrase common: of texts that are alike beyond doubt one is counted for all.
final class CommonPhrases {
  private final Texts texts;
  private final int[] numbers;
  private final MatchSettings settings;
  private final Level level;

  /// @param numbers which of the texts are compared, no two with the same words
  CommonPhrases(Texts texts, int[] numbers, MatchSettings settings, Level level) {
    this.texts = texts;
    this.numbers = numbers;
    this.settings = settings;
    this.level = level;
  }

  /// Weakens or takes out the verdicts that rest on common phrases.
  ///
  /// @param pairs of places in the numbers, as [Candidates#pair] packs them
  /// @param verdicts by pair, null for texts that have nothing to do with each other
  void weigh(long[] pairs, @Nullable Verdict[] verdicts, Workers workers) {
    boolean[] inDoubt = new boolean[pairs.length];
    boolean any = false;
    for (int i = 0; i < pairs.length; i++) {
      Verdict verdict = verdicts[i];
      inDoubt[i] = verdict != null && isInDoubt(pairs[i], verdict);
      any |= inDoubt[i];
    }
    if (!any || numbers.length <= PhraseWeights.COMMON) {
      return;
    }
    int[] counted = leaders(pairs, verdicts, inDoubt);
    if (counted.length <= PhraseWeights.COMMON) {
      return;
    }
    Measure measure = measure(counted);
    workers.each(
        pairs.length,
        i -> {
          if (inDoubt[i]) {
            int a = numbers[Candidates.first(pairs[i])];
            int b = numbers[Candidates.second(pairs[i])];
            verdicts[i] = measure.judge(a, b, Objects.requireNonNull(verdicts[i]));
          }
        });
  }

  /// Whether something else than the measures of the settings decided, among texts that are long
  /// enough to hold phrases.
  private boolean isInDoubt(long pair, Verdict verdict) {
    boolean decided =
        switch (verdict.relation()) {
          case EXACT -> true;
          case NEAR -> verdict.jaccard() >= settings.similarity();
          case CONTAINED -> verdict.containmentA() >= settings.containment();
          case CONTAINS -> verdict.containmentB() >= settings.containment();
          case OVERLAP -> false;
        };
    return !decided
        && !ShortTexts.isShort(texts.words(numbers[Candidates.first(pair)]))
        && !ShortTexts.isShort(texts.words(numbers[Candidates.second(pair)]));
  }

  /// The texts that stand for all: the longest first, each text that is not surely alike to one
  /// that stands already. Names of texts play no part in it.
  private int[] leaders(long[] pairs, @Nullable Verdict[] verdicts, boolean[] inDoubt) {
    int[] order =
        IntStream.range(0, numbers.length)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer i) -> words(i).length)
                    .reversed()
                    .thenComparing((i, j) -> Arrays.compare(words(i), words(j))))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] ranks = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    var links = new LongList();
    for (int i = 0; i < pairs.length; i++) {
      if (verdicts[i] != null && !inDoubt[i]) {
        int a = ranks[Candidates.first(pairs[i])];
        int b = ranks[Candidates.second(pairs[i])];
        links.add((long) Math.max(a, b) << 32 | Math.min(a, b));
      }
    }
    boolean[] follows = new boolean[order.length];
    for (long link : links.toSet()) {
      follows[(int) (link >>> 32)] |= !follows[(int) link];
    }
    return IntStream.range(0, order.length)
        .filter(rank -> !follows[rank])
        .map(rank -> numbers[order[rank]])
        .toArray();
  }

  private long[] words(int i) {
    return texts.words(numbers[i]);
  }

  private Measure measure(int[] counted) {
    long grams = Arrays.stream(counted).mapToLong(text -> texts.words(text).length).sum();
    var trigrams = new PhraseWeights(counted.length, grams);
    var shingles = level == Level.ARTICLE ? new PhraseWeights(counted.length, grams) : trigrams;
    for (int text : counted) {
      trigrams.count(texts.trigrams(text));
      if (level == Level.ARTICLE) {
        shingles.count(texts.shingles(text));
      }
    }
    return new Measure(trigrams, shingles);
  }

  /// The measures of the verifier, with n-grams weighed.
  private final class Measure {
    private final PhraseWeights trigrams;
    private final PhraseWeights shingles;

    Measure(PhraseWeights trigrams, PhraseWeights shingles) {
      this.trigrams = trigrams;
      this.shingles = shingles;
    }

    @Nullable Verdict judge(int a, int b, Verdict verdict) {
      boolean copy =
          switch (verdict.relation()) {
            case NEAR -> Math.min(coverage(a, b), coverage(b, a)) >= settings.nearCoverage();
            case CONTAINED -> coverage(a, b) >= settings.partCoverage();
            case CONTAINS -> coverage(b, a) >= settings.partCoverage();
            case EXACT, OVERLAP -> false;
          };
      if (copy) {
        return verdict;
      }
      return level == Level.ARTICLE && overlaps(a, b) ? verdict.as(Relation.OVERLAP) : null;
    }

    /// The share of the words of `a`, each weighed by the rarest 3-gram it stands in, that lie in a
    /// 3-gram which `b` has too, weighed by the rarest of those.
    private double coverage(int a, int b) {
      long[] own = texts.trigrams(a);
      long[] others = Shingles.distinct(texts.trigrams(b));
      double[] weights = new double[texts.words(a).length];
      double[] shared = new double[weights.length];
      for (int i = 0; i < own.length; i++) {
        double weight = trigrams.of(own[i]);
        boolean both = Arrays.binarySearch(others, own[i]) >= 0;
        for (int word = i; word < Math.min(weights.length, i + Texts.PASSAGE_GRAM); word++) {
          weights[word] = Math.max(weights[word], weight);
          shared[word] = both ? Math.max(shared[word], weight) : shared[word];
        }
      }
      double all = Arrays.stream(weights).sum();
      return all == 0 ? 0 : Arrays.stream(shared).sum() / all;
    }

    private boolean overlaps(int a, int b) {
      double common = 0;
      long[] left = texts.shingles(a);
      long[] right = texts.shingles(b);
      for (int i = 0, j = 0; i < left.length && j < right.length; ) {
        int order = Long.compare(left[i], right[j]);
        common += order == 0 ? shingles.of(left[i]) : 0;
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
      }
      double lighter = Math.min(weight(left), weight(right));
      return common >= Relations.OVERLAP_SHINGLES && common >= Relations.OVERLAP_SHARE * lighter;
    }

    private double weight(long[] grams) {
      double weight = 0;
      for (long gram : grams) {
        weight += shingles.of(gram);
      }
      return weight;
    }
  }
}
