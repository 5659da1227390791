package dev.refrain.match;

import dev.refrain.spill.ArrayLength;
import java.util.Arrays;

/// A growing array of longs.
final class LongList {
  private long[] values = new long[64];
  private int size;

  void add(long value) {
    if (size == values.length) {
      grow(1);
    }
    values[size++] = value;
  }

  void addAll(long[] more) {
    addAll(more, more.length);
  }

  void addAll(LongList more) {
    addAll(more.values, more.size);
  }

  private void addAll(long[] more, int count) {
    if (values.length - size < count) {
      grow(count);
    }
    System.arraycopy(more, 0, values, size, count);
    size += count;
  }

  private void grow(int more) {
    values = Arrays.copyOf(values, ArrayLength.of((long) size + more, size * 3L / 2));
  }

  long get(int i) {
    return values[i];
  }

  /// Sorts the values where they stand; those beyond [#size()] mean nothing.
  long[] sorted() {
    Arrays.sort(values, 0, size);
    return values;
  }

  int size() {
    return size;
  }

  /// Lets go of room that is not used.
  void trim() {
    values = toArray();
  }

  long[] toArray() {
    return Arrays.copyOf(values, size);
  }

  /// Ascending, without repeats.
  long[] toSet() {
    Arrays.sort(values, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[kept++] = values[i];
      }
    }
    size = kept;
    return toArray();
  }
}
