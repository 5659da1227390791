package dev.refrain.sketch;

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

/// What one band of two rows costs, nanoseconds a signature: sorted longs, and the hash map of
/// lists that they stand in for. Both count the pairs that share a bucket.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(BandBenchmark.SETS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BandBenchmark {
  static final int SETS = 20_000;
  private static final int SHINGLES = 100;

  private final LshBands bands = new LshBands(2, 64);
  private final SignatureMatrix matrix =
      new SignatureMatrix(OnePermutationMinHash.standard(), SETS);

  /// Every third set is an edited copy of the one before it.
  @Setup
  public void fill() {
    var random = new SplittableRandom(1);
    long[] set = new long[SHINGLES];
    for (int i = 0; i < SETS; i++) {
      int kept = i % 3 == 2 ? SHINGLES / 2 : 0;
      for (int j = kept; j < SHINGLES; j++) {
        set[j] = random.nextLong();
      }
      matrix.sign(i, set, 0, SHINGLES);
    }
    if (sortedKeys() < SETS / 100 || hashMap() < SETS / 100) {
      throw new IllegalStateException("no copies meet");
    }
  }

  @Benchmark
  public long sortedKeys() {
    long[] keys = bands.sortedKeys(matrix, 0);
    long pairs = 0;
    for (int from = 0; from < keys.length; ) {
      int to = from + 1;
      while (to < keys.length && LshBands.sameBucket(keys[from], keys[to])) {
        to++;
      }
      pairs += (long) (to - from) * (to - from - 1) / 2;
      from = to;
    }
    return pairs;
  }

  @Benchmark
  public long hashMap() {
    Map<Integer, List<Integer>> buckets = new HashMap<>();
    for (int i = 0; i < SETS; i++) {
      int key = Arrays.hashCode(new int[] {matrix.value(i, 0), matrix.value(i, 1)});
      buckets.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
    }
    return buckets.values().stream().mapToLong(b -> (long) b.size() * (b.size() - 1) / 2).sum();
  }
}
