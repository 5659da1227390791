package dev.refrain.store;

/// Keeps the texts with the largest scores, ties by number: a binary heap with the last of them on
/// top.
final class Leaders {
  /// The complement of the score's bits, then the text: the best is the smallest.
  private final long[] heap;

  private int size;

  /// @param room how many are kept
  Leaders(int room) {
    heap = new long[room];
  }

  void clear() {
    size = 0;
  }

  /// How many are kept.
  int room() {
    return heap.length;
  }

  /// How many there are.
  int size() {
    return size;
  }

  int text(int i) {
    return (int) heap[i];
  }

  /// The least score that is kept.
  float least() {
    return Float.intBitsToFloat(~(int) (heap[0] >>> 32));
  }

  /// @param score above 0
  void offer(float score, int text) {
    long key = (long) ~Float.floatToIntBits(score) << 32 | text;
    if (size < heap.length) {
      rise(key);
    } else if (key < heap[0]) {
      sink(key);
    }
  }

  private void rise(long key) {
    int at = size++;
    while (at > 0 && heap[(at - 1) / 2] < key) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = key;
  }

  private void sink(long key) {
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && heap[child + 1] > heap[child]) {
        child++;
      }
      if (heap[child] <= key) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = key;
  }
}
