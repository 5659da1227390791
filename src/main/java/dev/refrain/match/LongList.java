package dev.refrain.match;

import java.util.Arrays;

/// A growing array of longs.
final class LongList {
  private long[] values = new long[64];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  void addAll(long[] more) {
    if (size + more.length > values.length) {
      values = Arrays.copyOf(values, Math.max(size + more.length, size + (size >> 1)));
    }
    System.arraycopy(more, 0, values, size, more.length);
    size += more.length;
  }

  void addAll(LongList more) {
    if (size + more.size > values.length) {
      values = Arrays.copyOf(values, Math.max(size + more.size, size + (size >> 1)));
    }
    System.arraycopy(more.values, 0, values, size, more.size);
    size += more.size;
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
