package dev.refrain.read;

import dev.refrain.model.Origin;

/// Finds repeated ids among the articles of a store, and lists what was skipped in the order in
/// which it was read.
///
/// A hash table of numbers by the 64-bit hashes of ids; only ids with equal hashes are compared. 24
/// bytes an article and only while it works.
final class Names<S extends TextSink> {
  private final ArticleStore<S> store;
  private final long[] hashes;
  private final int[] numbers;

  Names(ArticleStore<S> store) {
    this.store = store;
    int capacity = Integer.highestOneBit(Math.max(8, store.size())) << 2;
    hashes = new long[capacity];
    numbers = new int[capacity];
  }

  void drop() {
    for (StoredPart<S> part : store.parts()) {
      int skips = 0;
      for (int i = 0; i <= part.size(); i++) {
        while (skips < part.skips().size() && part.skips().get(skips).before() == i) {
          store.skip(part.skips().get(skips++).input());
        }
        if (i < part.size()) {
          enter(part.idHash(i), part.first() + i);
        }
      }
    }
  }

  private void enter(long hash, int number) {
    int slot = (int) (hash ^ hash >>> 32) & hashes.length - 1;
    while (hashes[slot] != 0) {
      if (hashes[slot] == hash && isRepeated(numbers[slot], number)) {
        return;
      }
      slot = (slot + 1) & hashes.length - 1;
    }
    hashes[slot] = hash;
    numbers[slot] = number;
  }

  private boolean isRepeated(int first, int second) {
    String id = store.id(first);
    if (!id.equals(store.id(second))) {
      return false;
    }
    Origin origin = store.origin(second);
    store.drop(second);
    store.skip(Intake.taken(id, store.origin(first), origin));
    return true;
  }
}
