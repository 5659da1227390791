package dev.refrain.match;

import dev.refrain.spill.MemoryBudget;
import dev.refrain.spill.Spool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Candidates among sketched articles: pairs that share enough of their filed n-grams.
///
/// Idea: a partition of n-grams fits into the cache, where a hash table brings equal ones together;
/// every two articles that meet go into partitions of pairs, and another table counts how often
/// each pair met. Trade-off: an n-gram that more than `cap` articles share pairs each of them with
/// the first few of those that are made of such n-grams; first in an order that does not depend on
/// the order of reading. In a corpus that is sampled m shared n-grams are all left out of the
/// sample with probability (7/8)^m, so that a loose overlap may be missed. Source: Broder, "On the
/// Resemblance and Containment of Documents" (1997); Brown and Irber, "sourmash" (2016).
final class GramJoin {
  private static final int PAIR_PARTS = 256;
  private static final int PAIR_SHIFT = 56;
  private final GramSpool grams;
  private final Workers workers;
  private final boolean[] chosen;
  private final int[] filed;
  private final long[] order;
  private final MemoryBudget budget;
  private final MeetingTerms terms;

  /// @param chosen which articles take part
  /// @param filed how many n-grams of each were filed
  /// @param order a number for each article that does not depend on the order of reading
  /// @param terms when an n-gram is frequent, and which pairs met often enough
  GramJoin(
      GramSpool grams,
      boolean[] chosen,
      int[] filed,
      long[] order,
      Workers workers,
      MemoryBudget budget,
      MeetingTerms terms) {
    this.grams = grams;
    this.chosen = chosen;
    this.filed = filed;
    this.order = order;
    this.workers = workers;
    this.budget = budget;
    this.terms = terms;
  }

  Candidates.Proposed propose() {
    try (var pairs = new Spool(PAIR_PARTS, 1 << 13, budget)) {
      List<List<int[]>> frequent = new ArrayList<>();
      for (int part = 0; part < GramSpool.PARTS; part++) {
        frequent.add(new ArrayList<>());
      }
      Spool postings = grams.spool();
      postings.finish();
      workers.each(
          GramSpool.PARTS,
          1,
          GramTable::new,
          (table, part) -> {
            try (Spool.Writer writer = pairs.writer()) {
              int size = table.fill(postings, part, chosen);
              postings.clear(part);
              for (int i = 0; i < size; i++) {
                meet(table.members(i), table.count(), writer, frequent.get(part));
              }
            }
          });
      long capped = 0;
      int[] often = often(frequent);
      try (Spool.Writer writer = pairs.writer()) {
        for (List<int[]> part : frequent) {
          capped += part.size();
          part.forEach(members -> hubs(members, often, writer));
        }
      }
      pairs.finish();
      return new Candidates.Proposed(counted(pairs, terms.needs(filed, often)), capped);
    }
  }

  private void meet(int[] members, int size, Spool.Writer writer, List<int[]> frequent) {
    if (size > terms.cap()) {
      frequent.add(Arrays.copyOf(members, size));
      return;
    }
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        put(writer, Candidates.pair(members[i], members[j]));
      }
    }
  }

  private static void put(Spool.Writer writer, long pair) {
    writer.put((int) (pair * 0x9fb21c651e98df25L >>> PAIR_SHIFT), pair);
  }

  /// How many n-grams of each article are frequent.
  private int[] often(List<List<int[]>> frequent) {
    int[] often = new int[chosen.length];
    for (List<int[]> part : frequent) {
      for (int[] members : part) {
        for (int number : members) {
          often[number]++;
        }
      }
    }
    return often;
  }

  /// Pairs articles most of whose n-grams are frequent with the first of their kind.
  private void hubs(int[] members, int[] often, Spool.Writer writer) {
    int[] hubs = new int[terms.hubs()];
    int size = 0;
    for (int number : members) {
      if (2 * often[number] <= filed[number]) {
        continue;
      }
      int place = size;
      while (place > 0 && order[hubs[place - 1]] > order[number]) {
        place--;
      }
      if (place < hubs.length) {
        System.arraycopy(hubs, place, hubs, place + 1, Math.min(size, hubs.length - 1) - place);
        hubs[place] = number;
        size = Math.min(size + 1, hubs.length);
      }
    }
    for (int number : members) {
      for (int hub = 0; hub < size && 2 * often[number] > filed[number]; hub++) {
        if (hubs[hub] != number) {
          put(writer, Candidates.pair(hubs[hub], number));
        }
      }
    }
  }

  /// The pairs that met often enough, each once.
  private long[] counted(Spool pairs, char[] needs) {
    var kept = new LongList[PAIR_PARTS];
    workers.each(
        PAIR_PARTS,
        1,
        PairCounts::new,
        (counts, part) -> {
          kept[part] =
              counts.kept(
                  pairs,
                  part,
                  (pair, met) ->
                      met >= needs[Candidates.first(pair)]
                          || met >= needs[Candidates.second(pair)]);
          pairs.clear(part);
        });
    var all = new LongList();
    for (LongList part : kept) {
      all.addAll(part);
    }
    return all.toArray();
  }
}
