package dev.refrain.match;

import java.util.concurrent.atomic.AtomicLongArray;

/// Says of an n-gram whether it may have been added: never no of one that was, sometimes yes of one
/// that was not. One bit an n-gram, 16 MiB; several threads may add at once. Source: Bloom,
/// "Space/Time Trade-offs in Hash Coding with Allowable Errors" (1970), with one hash.
final class GramFilter {
  private static final int BITS = 27;
  private static final int WORD_BITS = 6;

  private final AtomicLongArray words = new AtomicLongArray(1 << BITS - WORD_BITS);

  void add(long gram) {
    int bit = (int) (gram >>> Long.SIZE - BITS);
    words.getAndUpdate(bit >>> WORD_BITS, word -> word | 1L << bit);
  }

  boolean mayHave(long gram) {
    int bit = (int) (gram >>> Long.SIZE - BITS);
    return (words.getPlain(bit >>> WORD_BITS) & 1L << bit) != 0;
  }
}
