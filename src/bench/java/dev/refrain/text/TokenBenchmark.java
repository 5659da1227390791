package dev.refrain.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/// What words and shingles of the seeds cost, microseconds for all five pages.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TokenBenchmark {
  private String text = "";
  private Tokens tokens = new Tokens();
  private long[] rolling = new long[0];

  @Setup
  public void read() throws IOException {
    var all = new StringBuilder();
    try (var pages = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
      for (Path page : pages) {
        all.append(Files.readString(page)).append('\n');
      }
    }
    text = all.toString();
    tokens = Tokenizer.tokenize(text);
    rolling = Shingles.rolling(tokens, 5);
  }

  @Benchmark
  public Tokens tokenize() {
    return Tokenizer.tokenize(text);
  }

  @Benchmark
  public long[] roll() {
    return Shingles.rolling(tokens, 5);
  }

  @Benchmark
  public long[] distinct() {
    return Shingles.distinct(rolling);
  }
}
