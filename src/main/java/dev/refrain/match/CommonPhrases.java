package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.Relation;
import dev.refrain.text.Shingles;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.IntFunction;
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
  /// Pairs that a thread takes at a time.
  private static final int BATCH = 256;

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
    boolean[] wanted = new boolean[numbers.length];
    boolean any = false;
    for (int i = 0; i < pairs.length; i++) {
      Verdict verdict = verdicts[i];
      inDoubt[i] = verdict != null && isInDoubt(pairs[i], verdict);
      wanted[Candidates.first(pairs[i])] |= inDoubt[i];
      wanted[Candidates.second(pairs[i])] |= inDoubt[i];
      any |= inDoubt[i];
    }
    if (!any || numbers.length <= PhraseWeights.COMMON) {
      return;
    }
    int[] counted = leaders(pairs, verdicts, inDoubt);
    if (counted.length <= PhraseWeights.COMMON) {
      return;
    }
    Measure measure = measure(counted, wanted, workers);
    workers.each(
        pairs.length,
        BATCH,
        Room::new,
        (room, i) -> {
          if (inDoubt[i]) {
            verdicts[i] = room.judge(measure, pairs[i], Objects.requireNonNull(verdicts[i]));
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
        && !texts.isShort(numbers[Candidates.first(pair)])
        && !texts.isShort(numbers[Candidates.second(pair)]);
  }

  /// The texts that stand for all: the longest first, each text that is not surely alike to one
  /// that stands already. Names of texts play no part in it.
  private int[] leaders(long[] pairs, @Nullable Verdict[] verdicts, boolean[] inDoubt) {
    int[] ranks = ranks(pairs, verdicts, inDoubt);
    var links = new LongList();
    for (int i = 0; i < pairs.length; i++) {
      if (verdicts[i] != null && !inDoubt[i]) {
        int a = ranks[Candidates.first(pairs[i])];
        int b = ranks[Candidates.second(pairs[i])];
        links.add((long) Math.max(a, b) << 32 | Math.min(a, b));
      }
    }
    boolean[] follows = new boolean[numbers.length + 1];
    for (long link : links.toSet()) {
      follows[(int) (link >>> 32)] |= !follows[(int) link];
    }
    return IntStream.range(0, numbers.length)
        .filter(i -> !follows[ranks[i]])
        .map(i -> numbers[i])
        .toArray();
  }

  /// The place from 1 of each text that is surely alike to another, by length and words; 0 for the
  /// rest.
  private int[] ranks(long[] pairs, @Nullable Verdict[] verdicts, boolean[] inDoubt) {
    boolean[] linked = new boolean[numbers.length];
    for (int i = 0; i < pairs.length; i++) {
      if (verdicts[i] != null && !inDoubt[i]) {
        linked[Candidates.first(pairs[i])] = true;
        linked[Candidates.second(pairs[i])] = true;
      }
    }
    long[] sequences = new long[numbers.length];
    for (int i = 0; i < sequences.length; i++) {
      if (linked[i]) {
        long[] words = texts.words(numbers[i]);
        sequences[i] = Shingles.sequence(words, 0, words.length);
      }
    }
    int[] order =
        IntStream.range(0, numbers.length)
            .filter(i -> linked[i])
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer i) -> texts.length(numbers[i]))
                    .reversed()
                    .thenComparingLong(i -> sequences[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] ranks = new int[numbers.length];
    for (int place = 0; place < order.length; place++) {
      ranks[order[place]] = place + 1;
    }
    return ranks;
  }

  /// Counts the n-grams of the texts that are in doubt, among all that stand for others.
  private Measure measure(int[] counted, boolean[] wanted, Workers workers) {
    long grams = Arrays.stream(counted).mapToLong(texts::length).sum();
    var trigrams = new PhraseWeights(counted.length, grams);
    var shingles = level == Level.ARTICLE ? new PhraseWeights(counted.length, grams) : trigrams;
    workers.each(
        wanted.length,
        i -> {
          if (wanted[i]) {
            trigrams.want(texts.trigrams(numbers[i]));
            if (level == Level.ARTICLE) {
              shingles.want(texts.rollingShingles(numbers[i]));
            }
          }
        });
    count(counted, trigrams, texts::trigrams, workers);
    if (level == Level.ARTICLE) {
      count(counted, shingles, texts::rollingShingles, workers);
    }
    return new Measure(trigrams, shingles);
  }

  private static void count(
      int[] counted, PhraseWeights weights, IntFunction<long[]> grams, Workers workers) {
    workers.each(
        counted.length,
        BATCH,
        weights::counter,
        (counter, i) -> counter.count(grams.apply(counted[i])));
  }

  /// Two texts and room to measure them in, one object a thread.
  private final class Room {
    private final Weighed a = new Weighed();
    private final Weighed b = new Weighed();

    @Nullable Verdict judge(Measure measure, long pair, Verdict verdict) {
      a.read(numbers[Candidates.first(pair)], measure);
      b.read(numbers[Candidates.second(pair)], measure);
      return measure.judge(a, b, verdict);
    }
  }

  /// A text whose 3-grams are weighed.
  private final class Weighed {
    private final GramPlaces places = new GramPlaces();
    private int text = -1;
    private double[] grams = new double[0];
    private double[] words = new double[0];
    private double[] common = new double[0];
    private double[] shared = new double[0];

    void read(int number, Measure measure) {
      if (number == text) {
        return;
      }
      text = number;
      long[] own = texts.words(number);
      places.index(own, own.length);
      if (words.length < own.length) {
        grams = new double[own.length + own.length / 4];
        words = new double[grams.length];
        common = new double[grams.length];
        shared = new double[grams.length];
      }
      long[] trigrams = texts.trigrams(number);
      for (int i = 0; i < trigrams.length; i++) {
        grams[i] = measure.trigrams.of(trigrams[i]);
      }
      rarest(grams, trigrams.length, words);
    }

    /// Gives each word the weight of the rarest of the 3-grams that it stands in.
    private static void rarest(double[] grams, int size, double[] words) {
      Arrays.fill(words, 0, size + Texts.PASSAGE_GRAM - 1, 0);
      for (int i = 0; i < size; i++) {
        words[i] = Math.max(words[i], grams[i]);
      }
      for (int i = 0; i < size; i++) {
        words[i + 1] = Math.max(words[i + 1], grams[i]);
      }
      for (int i = 0; i < size; i++) {
        words[i + 2] = Math.max(words[i + 2], grams[i]);
      }
    }

    /// The share of the words, each weighed by the rarest 3-gram it stands in, that lie in a 3-gram
    /// which `other` has too, weighed by the rarest of those.
    double coveredBy(Weighed other) {
      for (int i = 0; i < places.places(); i++) {
        common[i] = other.places.slot(places.gram(i)) >= 0 ? grams[i] : 0;
      }
      rarest(common, places.places(), shared);
      double all = Arrays.stream(words, 0, places.size()).sum();
      return all == 0 ? 0 : Arrays.stream(shared, 0, places.size()).sum() / all;
    }
  }

  /// The measures of the verifier, with n-grams weighed.
  private final class Measure {
    private final PhraseWeights trigrams;
    private final PhraseWeights shingles;

    Measure(PhraseWeights trigrams, PhraseWeights shingles) {
      this.trigrams = trigrams;
      this.shingles = shingles;
    }

    @Nullable Verdict judge(Weighed a, Weighed b, Verdict verdict) {
      boolean copy =
          switch (verdict.relation()) {
            case NEAR -> Math.min(a.coveredBy(b), b.coveredBy(a)) >= settings.nearCoverage();
            case CONTAINED -> a.coveredBy(b) >= settings.partCoverage();
            case CONTAINS -> b.coveredBy(a) >= settings.partCoverage();
            case EXACT, OVERLAP -> false;
          };
      if (copy) {
        return verdict;
      }
      return level == Level.ARTICLE && overlaps(a.text, b.text)
          ? verdict.as(Relation.OVERLAP)
          : null;
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
