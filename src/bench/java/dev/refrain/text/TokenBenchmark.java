package dev.refrain.text;

import dev.refrain.bench.GeneratedSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
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

/// What words and shingles of the seeds cost, microseconds for all five pages; `plain` is how
/// programs do it that make a String of each.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TokenBenchmark {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int GRAM = 5;

  private final ByteWords hashed = ByteWords.hashed();
  private final ByteWords placed = ByteWords.placed();
  private String text = "";
  private byte[] bytes = new byte[0];
  private Tokens tokens = new Tokens();
  private long[] words = new long[0];
  private long[] rolling = new long[0];
  private long[] grams = new long[0];
  private long[] sample = new long[0];
  private List<String> strings = List.of();

  @Setup
  public void read() throws IOException {
    var all = new StringBuilder();
    try (var pages = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
      for (Path page : pages) {
        all.append(Files.readString(page)).append('\n');
      }
    }
    text = all.toString();
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    bytes = GeneratedSample.padded(escaped);
    tokens = Tokenizer.tokenize(text);
    words = tokens.hashes();
    rolling = Shingles.rolling(words, GRAM);
    grams = new long[words.length];
    sample = new long[words.length];
    strings = plainWords();
    boolean alike =
        bytewise(hashed) == tokens.size()
            && bytewise(placed) == tokens.size()
            && strings.size() == tokens.size();
    if (!alike) {
      throw new IllegalStateException("the ways to read words do not agree");
    }
  }

  @Benchmark
  public Tokens tokenize() {
    return Tokenizer.tokenize(text);
  }

  @Benchmark
  public int tokenizeBytes() {
    return bytewise(hashed);
  }

  @Benchmark
  public int tokenizeBytesWithPlaces() {
    return bytewise(placed);
  }

  private int bytewise(ByteWords reader) {
    return reader.read(bytes, 0, GeneratedSample.end(bytes)) ? reader.size() : -1;
  }

  @Benchmark
  public List<String> plainWords() {
    var found = new ArrayList<String>();
    var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  @Benchmark
  public long[] roll() {
    Shingles.rolling(words, words.length, GRAM, rolling);
    return rolling;
  }

  @Benchmark
  public int sample() {
    return Shingles.sampleOfFive(words, words.length, grams, sample, 0);
  }

  @Benchmark
  public long[] distinct() {
    return Shingles.distinct(rolling);
  }

  @Benchmark
  public Set<String> plainShingles() {
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + GRAM <= strings.size(); i++) {
      shingles.add(String.join(" ", strings.subList(i, i + GRAM)));
    }
    return shingles;
  }
}
