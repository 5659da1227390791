package dev.refrain.match;

import dev.refrain.spill.Spool;
import java.util.Arrays;

/// Brings the equal n-grams of one partition together: a hash table with open addressing, the
/// postings of one n-gram chained. Used again for the next partition.
final class GramTable {
  private byte[] postings = new byte[0];

  /// One more than the posting that was filed last under the n-gram, 0 for a free slot.
  private int[] heads = new int[0];

  /// One more than the posting before it in its chain, 0 at the end.
  private int[] next = new int[0];

  private int[] repeated = new int[0];
  private int[] members = new int[64];
  private int count;

  /// Files all postings of the articles that take part.
  ///
  /// @return how many n-grams stand in more than one article, or twice in one
  int fill(Spool spool, int part, boolean[] chosen) {
    postings = spool.read(part, postings);
    int size = (int) (spool.size(part) / Long.BYTES);
    int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(size));
    int found = 0;
    if (heads.length < 1 << bits) {
      heads = new int[1 << bits];
    } else {
      Arrays.fill(heads, 0, 1 << bits, 0);
    }
    if (next.length < size) {
      next = new int[size + size / 4];
      repeated = new int[next.length];
    }
    int mask = (1 << bits) - 1;
    for (int i = 0; i < size; i++) {
      long posting = posting(i);
      if (!chosen[GramSpool.number(posting)]) {
        continue;
      }
      long gram = GramSpool.gram(posting);
      int slot = (int) (gram * 0x9fb21c651e98df25L >>> 64 - bits);
      int head = heads[slot];
      while (head != 0 && GramSpool.gram(posting(head - 1)) != gram) {
        slot = slot + 1 & mask;
        head = heads[slot];
      }
      next[i] = head;
      heads[slot] = i + 1;
      if (head != 0 && next[head - 1] == 0) {
        repeated[found++] = slot;
      }
    }
    return found;
  }

  private long posting(int i) {
    return Spool.longAt(postings, i * Long.BYTES);
  }

  /// The articles of the n-th repeated n-gram, [#count()] of them, each once.
  int[] members(int n) {
    count = 0;
    for (int at = heads[repeated[n]]; at != 0; at = next[at - 1]) {
      if (count == members.length) {
        members = Arrays.copyOf(members, count * 2);
      }
      members[count++] = GramSpool.number(posting(at - 1));
    }
    dropRepeats();
    return members;
  }

  /// An article has an n-gram twice now and then, and what several threads wrote may stand between
  /// its postings.
  private void dropRepeats() {
    Arrays.sort(members, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || members[i] != members[i - 1]) {
        members[kept++] = members[i];
      }
    }
    count = kept;
  }

  /// How many articles [#members] found.
  int count() {
    return count;
  }
}
