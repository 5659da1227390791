package dev.refrain.match;

import dev.refrain.spill.MemoryBudget;
import dev.refrain.spill.Spool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What it costs to bring the equal n-grams of a partition together, nanoseconds a posting: the
/// table of the join, and the hash map of lists that it stands in for. Both count the places of
/// n-grams that stand in more than one article.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(GramTableBenchmark.POSTINGS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GramTableBenchmark {
  /// About as many as a partition of a million articles has.
  static final int POSTINGS = 200_000;

  private static final int ARTICLES = 1_000_000;

  private final Spool spool = new Spool(GramSpool.PARTS, 1 << 13, new MemoryBudget(1 << 30));
  private final boolean[] chosen = new boolean[ARTICLES];
  private final long[] postings = new long[POSTINGS];
  private final GramTable table = new GramTable();

  /// One n-gram in four stands in two articles.
  @Setup
  public void fill() {
    Arrays.fill(chosen, true);
    var random = new SplittableRandom(1);
    long gram = 0;
    try (Spool.Writer writer = spool.writer()) {
      for (int i = 0; i < POSTINGS; i++) {
        gram = i % 5 == 4 ? gram : random.nextLong() >>> 8;
        postings[i] = GramSpool.posting(gram, random.nextInt(ARTICLES));
        writer.put(0, postings[i]);
      }
    }
    spool.finish();
    if (joinTable() != hashMap()) {
      throw new IllegalStateException("the two ways do not agree");
    }
  }

  @Benchmark
  public long joinTable() {
    int repeated = table.fill(spool, 0, chosen);
    long places = 0;
    for (int i = 0; i < repeated; i++) {
      table.members(i);
      places += table.count();
    }
    return places;
  }

  @Benchmark
  public long hashMap() {
    Map<Long, List<Integer>> articles = new HashMap<>();
    for (long posting : postings) {
      articles
          .computeIfAbsent(GramSpool.gram(posting), _ -> new ArrayList<>())
          .add(GramSpool.number(posting));
    }
    return articles.values().stream().mapToLong(List::size).filter(size -> size > 1).sum();
  }
}
