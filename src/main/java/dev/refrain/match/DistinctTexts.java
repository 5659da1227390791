package dev.refrain.match;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/// Numbers the different texts of a run from 0, several threads at a time: a hash table with open
/// addressing in stripes that are locked one at a time. About 24 bytes a text.
final class DistinctTexts {
  private static final int STRIPE_BITS = 6;

  private final Stripe[] stripes = new Stripe[1 << STRIPE_BITS];
  private final AtomicInteger numbers = new AtomicInteger();

  DistinctTexts() {
    Arrays.setAll(stripes, _ -> new Stripe());
  }

  /// The number of a text, or, when it was not seen before, its complement.
  ///
  /// @param key hash of its words
  int number(long key) {
    return stripes[(int) (key >>> Long.SIZE - STRIPE_BITS)].number(key, numbers);
  }

  /// How many there are.
  int size() {
    return numbers.get();
  }

  private static final class Stripe {
    private long[] keys = new long[64];

    /// One more than the number, 0 for a free slot.
    private int[] places = new int[64];

    private int size;

    synchronized int number(long key, AtomicInteger numbers) {
      int slot = slot(key);
      if (places[slot] > 0) {
        return places[slot] - 1;
      }
      int number = numbers.getAndIncrement();
      keys[slot] = key;
      places[slot] = number + 1;
      if (++size * 3 > keys.length * 2) {
        grow();
      }
      return ~number;
    }

    private int slot(long key) {
      int slot = (int) key & keys.length - 1;
      while (places[slot] > 0 && keys[slot] != key) {
        slot = slot + 1 & keys.length - 1;
      }
      return slot;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldPlaces = places;
      keys = new long[oldKeys.length * 2];
      places = new int[keys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldPlaces[i] > 0) {
          int slot = slot(oldKeys[i]);
          keys[slot] = oldKeys[i];
          places[slot] = oldPlaces[i];
        }
      }
    }
  }
}
