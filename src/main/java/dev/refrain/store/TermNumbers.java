package dev.refrain.store;

import java.util.Arrays;

/// Numbers term hashes 0, 1, 2, … in the order they are given. Open addressing, 12 bytes a slot, at
/// most half full.
final class TermNumbers {
  private long[] keys = new long[1 << 12];
  private int[] numbers = new int[1 << 12];
  private int size;

  TermNumbers() {
    Arrays.fill(numbers, -1);
  }

  int size() {
    return size;
  }

  int number(long hash) {
    int slot = slot(hash);
    if (numbers[slot] < 0) {
      if (size * 2 >= keys.length) {
        grow();
        slot = slot(hash);
      }
      keys[slot] = hash;
      numbers[slot] = size++;
    }
    return numbers[slot];
  }

  /// The number of a hash, -1 when it has none.
  int find(long hash) {
    return numbers[slot(hash)];
  }

  /// The hashes by number.
  long[] hashes() {
    long[] hashes = new long[size];
    for (int slot = 0; slot < keys.length; slot++) {
      if (numbers[slot] >= 0) {
        hashes[numbers[slot]] = keys[slot];
      }
    }
    return hashes;
  }

  private int slot(long hash) {
    int mask = keys.length - 1;
    int slot = (int) hash & mask;
    while (numbers[slot] >= 0 && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = new int[oldKeys.length * 2];
    Arrays.fill(numbers, -1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] >= 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
