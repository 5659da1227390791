package dev.refrain.match;

import dev.refrain.bench.GeneratedSample;
import dev.refrain.model.Level;
import dev.refrain.model.View;
import dev.refrain.text.ByteWords;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What it costs to compare two articles of about 390 words once both are proposed, microseconds a
/// pair.
///
/// `copy` has every twentieth word changed; `halfShared` has the first half of its text in common
/// and the rest from elsewhere. `prepare` is what each text needs once, however many pairs it is
/// in: words from bytes, n-grams by place, signature. `plainSets` is a Jaccard of two sets of
/// Strings that are there already.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class VerificationBenchmark {
  private static final int GRAM = 5;
  private static final int WORDS = 390;
  private static final int EDITED = 20;

  private final ByteWords reader = ByteWords.placed();
  private final ComparedText original = new ComparedText(reader);
  private final ComparedText copy = new ComparedText(reader);
  private final ComparedText halfShared = new ComparedText(reader);
  private final ComparedText unrelated = new ComparedText(reader);
  private final ComparedText prepared = new ComparedText(reader);
  private final Alignment alignment = new Alignment();
  private final TextPair pair =
      new TextPair(
          MatchSettings.defaults().withView(View.RAW).withLevels(EnumSet.of(Level.ARTICLE)),
          original);
  private byte[] bytes = new byte[0];
  private Set<String> plainOriginal = Set.of();
  private Set<String> plainCopy = Set.of();

  @Setup
  public void read() throws IOException {
    GeneratedSample sample = GeneratedSample.of(50);
    String[] words = words(sample, 0);
    String[] others = words(sample, 25);
    String[] edited = words.clone();
    String[] half = words.clone();
    for (int i = 0; i < WORDS; i++) {
      edited[i] = i % EDITED == 7 ? others[i] : words[i];
      half[i] = i < WORDS / 2 ? words[i] : others[i];
    }
    bytes = take(original, words);
    take(copy, edited);
    take(halfShared, half);
    take(unrelated, others);
    plainOriginal = plain(words);
    plainCopy = plain(edited);
    Objects.requireNonNull(copy());
    Objects.requireNonNull(halfShared());
    if (unrelated() != null) {
      throw new IllegalStateException("texts that share nothing match");
    }
  }

  /// The first words of the article and of those behind it.
  private static String[] words(GeneratedSample sample, int article) {
    var words = new StringBuilder();
    for (int i = article; i < article + 8; i++) {
      words.append(sample.escaped(i).replace("\\n", " ")).append(' ');
    }
    return Arrays.copyOf(words.toString().split(" +", -1), WORDS);
  }

  private static byte[] take(ComparedText text, String[] words) {
    byte[] padded = GeneratedSample.padded(String.join(" ", words));
    if (!text.bytes(padded, 0, GeneratedSample.end(padded))) {
      throw new IllegalStateException("a generated text was not read");
    }
    text.index();
    return padded;
  }

  private static Set<String> plain(String[] words) {
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + GRAM <= words.length; i++) {
      String[] shingle = Arrays.copyOfRange(words, i, i + GRAM);
      shingles.add(String.join(" ", shingle).toLowerCase(Locale.ROOT));
    }
    return shingles;
  }

  @Benchmark
  public ComparedText prepare() {
    prepared.bytes(bytes, 0, GeneratedSample.end(bytes));
    prepared.index();
    return prepared;
  }

  @Benchmark
  public Object copy() {
    return pair.verify(original, copy);
  }

  @Benchmark
  public Object halfShared() {
    return pair.verify(original, halfShared);
  }

  @Benchmark
  public Object unrelated() {
    return pair.verify(original, unrelated);
  }

  @Benchmark
  public int alignmentAlone() {
    alignment.align(original.places(), copy.places());
    return alignment.runs();
  }

  @Benchmark
  public double plainSets() {
    int common = 0;
    for (String shingle : plainOriginal) {
      common += plainCopy.contains(shingle) ? 1 : 0;
    }
    return (double) common / (plainOriginal.size() + plainCopy.size() - common);
  }
}
