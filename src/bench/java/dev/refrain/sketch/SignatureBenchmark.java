package dev.refrain.sketch;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import info.debatty.java.lsh.MinHash;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What a signature of 128 components costs, microseconds a set of shingles.
///
/// `plain` is the loop of the textbook, min(a·x+b) for every shingle and component, which the
/// compiler vectorises; hash4j and java-LSH are libraries.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SignatureBenchmark {
  private static final int BINS = OnePermutationMinHash.DEFAULT_BINS;

  @Param({"390", "1000"})
  int shingles;

  private final OnePermutationMinHash onePermutation = OnePermutationMinHash.standard();
  private final SimilarityHasher minHash = SimilarityHashing.minHash(BINS, 32).createHasher();
  private final SimilarityHasher superMinHash =
      SimilarityHashing.superMinHash(BINS, 32).createHasher();
  private final MinHash javaLsh = new MinHash(BINS, Integer.MAX_VALUE, 1);
  private final int[] signature = new int[BINS];
  private final long[] factors = new long[BINS];
  private final long[] terms = new long[BINS];
  private final Set<Integer> numbers = new HashSet<>();
  private long[] set = new long[0];

  @Setup
  public void fill() {
    var random = new SplittableRandom(1);
    set = random.longs(shingles).toArray();
    Arrays.setAll(factors, _ -> random.nextLong() | 1);
    Arrays.setAll(terms, _ -> random.nextLong());
    for (long shingle : set) {
      numbers.add((int) (shingle >>> 33));
    }
  }

  @Benchmark
  public int[] onePermutation() {
    onePermutation.sign(set, 0, set.length, signature, 0);
    return signature;
  }

  @Benchmark
  public int[] plain() {
    Arrays.fill(signature, Integer.MAX_VALUE);
    for (long shingle : set) {
      for (int bin = 0; bin < BINS; bin++) {
        int hash = (int) (factors[bin] * shingle + terms[bin] >>> 32);
        signature[bin] = Math.min(signature[bin], hash);
      }
    }
    return signature;
  }

  @Benchmark
  public byte[] hash4jMinHash() {
    return minHash.compute(ElementHashProvider.ofValues(set));
  }

  @Benchmark
  public byte[] hash4jSuperMinHash() {
    return superMinHash.compute(ElementHashProvider.ofValues(set));
  }

  @Benchmark
  public int[] javaLshMinHash() {
    return javaLsh.signature(numbers);
  }
}
