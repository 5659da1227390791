package dev.refrain.match;

import dev.refrain.spill.MemoryBudget;
import dev.refrain.spill.Spool;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The n-grams of all texts, be they articles or passages, as postings: an n-gram and the number of
/// a text in one long, spread over partitions by the highest bits of the n-gram.
public final class GramSpool implements SketchSpool<ArticleSketches> {
  static final int PARTS = 256;
  private static final int PART_SHIFT = 56;
  private static final int BLOCK = 1 << 13;

  /// Bits of a posting that hold the number of its text. 36 are left for the n-gram: two that
  /// differ meet by chance so rarely that the pair is not seen twice.
  private static final int NUMBER_BITS = 28;

  private static final long NUMBERS = (1L << NUMBER_BITS) - 1;

  /// Places of an array to work in: more than a megabyte of text has words.
  private static final int USUAL_ROOM = 1 << 19;

  private final Spool spool;
  private final boolean complete;
  private final AtomicReference<@Nullable GramFilter> filter = new AtomicReference<>();
  private final ConcurrentLinkedQueue<long[]> rooms = new ConcurrentLinkedQueue<>();

  private GramSpool(boolean complete, MemoryBudget budget) {
    this.complete = complete;
    this.spool = new Spool(PARTS, BLOCK, budget);
  }

  /// For a corpus of any size: samples, and all n-grams of short articles.
  public static GramSpool sampled(MemoryBudget budget) {
    return new GramSpool(false, budget);
  }

  /// For a corpus of which all n-grams find room, 8 bytes each: nothing is left to the sample.
  public static GramSpool complete(MemoryBudget budget) {
    return new GramSpool(true, budget);
  }

  @Override
  public ArticleSketches sketches() {
    return new ArticleSketches(this);
  }

  /// The n-grams of the short articles of a corpus that is sampled.
  GramFilter filter() {
    GramFilter made = filter.get();
    if (made == null) {
      filter.compareAndSet(null, new GramFilter());
      made = Objects.requireNonNull(filter.get());
    }
    return made;
  }

  /// Whether there are such.
  boolean hasFilter() {
    return filter.get() != null;
  }

  boolean complete() {
    return complete;
  }

  Spool spool() {
    return spool;
  }

  Spool.Writer writer() {
    return spool.writer();
  }

  static int part(long gram) {
    return (int) (gram >>> PART_SHIFT);
  }

  /// @param count as far as it was counted; below 0 when that was too far for an int
  /// @param texts what they are to who reads the message
  /// @throws IllegalArgumentException when there are not so many numbers
  static void requireRoom(int count, String texts) {
    if (count < 0 || count > NUMBERS) {
      throw new IllegalArgumentException(
          "one run takes at most " + NUMBERS + " " + texts + "; split the input");
    }
  }

  static long posting(long gram, int number) {
    return gram & ~NUMBERS | number;
  }

  static int number(long posting) {
    return (int) (posting & NUMBERS);
  }

  static long gram(long posting) {
    return posting >>> NUMBER_BITS;
  }

  /// An array to work in.
  long[] room() {
    long[] room = rooms.poll();
    return room == null ? new long[1 << 15] : room;
  }

  /// Takes it back, unless it became so large that it is wanted only once.
  void giveBack(long[] room) {
    if (room.length <= USUAL_ROOM) {
      rooms.add(room);
    }
  }

  @Override
  public void close() {
    spool.close();
  }
}
