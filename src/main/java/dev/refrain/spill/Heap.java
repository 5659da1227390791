package dev.refrain.spill;

/// Java's heap, where a run has just let go of much.
public final class Heap {
  /// Bytes of a heap that is worth going through.
  private static final long MUCH = 1L << 30;

  private Heap() {}

  /// Java's collector lets the heap grow to all it may take before it goes through what has been
  /// there for long, of which pages, texts and indexes leave much; to go through it now is no more
  /// work than to take that memory.
  public static void collect() {
    Runtime java = Runtime.getRuntime();
    if (java.totalMemory() - java.freeMemory() > MUCH) {
      System.gc();
    }
  }
}
