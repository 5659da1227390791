package dev.refrain.match;

import java.util.Arrays;
import java.util.List;

/// Candidates that share sampled n-grams: the way for articles by the million.
///
/// Idea: which n-grams are sampled depends on their hash alone, so two articles that share m
/// n-grams share about m/8 sampled ones, however long either is; containment shows as well as
/// similarity. The sampled n-grams of all articles are sorted longs, n-gram before number of the
/// article, and equal ones stand together. Pairs are counted by sorting, too, and those that share
/// less than [#SHARE] of the smaller sample by all signs are dropped.
///
/// Trade-off: an n-gram of more than [#CAP] articles says little and proposes nothing, but for
/// articles most of whose n-grams are such, as those of one page copied a thousand times: these
/// meet the first few of their kind. An article of a few dozen words that stands in a much longer
/// one may be missed in a corpus that is sampled: m shared n-grams are all left out of the sample
/// with probability (7/8)^m. Source: Broder, "On the Resemblance and Containment of Documents"
/// (1997); Brown and Irber, "sourmash" (2016).
final class SampledGrams {
  private static final int CAP = 64;
  private static final int HUBS = 4;
  private static final int PARTS = 256;
  private static final double SHARE = .04;

  /// Samples of which a pair may share only one.
  private static final int SMALL = 16;

  private final List<ArticleSketches> batches;
  private final int[] bases;
  private final boolean[] chosen;
  private final Workers workers;
  private final long mask;
  private final int[] samples;
  private final long[] order;
  private long[] postings = new long[0];
  private int[] starts = new int[PARTS + 1];

  /// @param bases number of the first article of each batch
  /// @param chosen which articles take part
  /// @param order a number for each article that does not depend on the order of reading
  SampledGrams(
      List<ArticleSketches> batches, int[] bases, boolean[] chosen, long[] order, Workers workers) {
    this.batches = batches;
    this.bases = bases;
    this.chosen = chosen;
    this.order = order;
    this.workers = workers;
    this.mask = (1L << (64 - Long.numberOfLeadingZeros(chosen.length))) - 1;
    this.samples = new int[chosen.length];
  }

  Candidates.Proposed propose() {
    scatter();
    var found = new LongList[PARTS];
    var frequent = new LongList[PARTS];
    workers.each(
        PARTS,
        1,
        part -> {
          Arrays.sort(postings, starts[part], starts[part + 1]);
          found[part] = new LongList();
          frequent[part] = new LongList();
          pair(starts[part], starts[part + 1], found[part], frequent[part]);
        });
    long capped = hubs(found, frequent);
    postings = new long[0];
    return new Candidates.Proposed(counted(found), capped);
  }

  private void scatter() {
    int[][] next = new int[batches.size()][];
    workers.each(batches.size(), 4, batch -> next[batch] = count(batch));
    long size = 0;
    for (int part = 0; part < PARTS; part++) {
      starts[part] = Math.toIntExact(size);
      for (int[] counts : next) {
        int count = counts[part];
        counts[part] = (int) size;
        size += count;
      }
    }
    starts[PARTS] = Math.toIntExact(size);
    postings = new long[starts[PARTS]];
    workers.each(batches.size(), 4, batch -> scatter(batch, next[batch]));
  }

  private int[] count(int batch) {
    ArticleSketches sketches = batches.get(batch);
    int[] counts = new int[PARTS];
    long[] grams = sketches.samples();
    for (int i = 0; i < sketches.articles(); i++) {
      int number = bases[batch] + i;
      samples[number] = sketches.to(i) - sketches.from(i);
      for (int at = sketches.from(i); chosen[number] && at < sketches.to(i); at++) {
        counts[(int) (grams[at] >>> 56)]++;
      }
    }
    return counts;
  }

  private void scatter(int batch, int[] next) {
    ArticleSketches sketches = batches.get(batch);
    long[] grams = sketches.samples();
    for (int i = 0; i < sketches.articles(); i++) {
      int number = bases[batch] + i;
      for (int at = sketches.from(i); chosen[number] && at < sketches.to(i); at++) {
        postings[next[(int) (grams[at] >>> 56)]++] = grams[at] & ~mask | number;
      }
    }
  }

  private void pair(int start, int end, LongList found, LongList frequent) {
    int from = start;
    while (from < end) {
      long gram = postings[from] & ~mask;
      int to = from + 1;
      while (to < end && (postings[to] & ~mask) == gram) {
        to++;
      }
      if (to - from > CAP) {
        frequent.add((long) from << 32 | to);
      } else if (to - from > 1) {
        pairs(from, to, found);
      }
      from = to;
    }
  }

  private void pairs(int from, int to, LongList found) {
    for (int i = from; i < to; i++) {
      for (int j = i + 1; j < to; j++) {
        if (postings[i] != postings[j]) {
          found.add((postings[i] & mask) << 32 | postings[j] & mask);
        }
      }
    }
  }

  /// Pairs articles most of whose n-grams are frequent with the first of their kind.
  private long hubs(LongList[] found, LongList[] frequent) {
    int[] capped = new int[chosen.length];
    long buckets = 0;
    for (LongList part : frequent) {
      buckets += part.size();
      for (int i = 0; i < part.size(); i++) {
        for (int at = (int) (part.get(i) >>> 32); at < (int) part.get(i); at++) {
          capped[(int) (postings[at] & mask)]++;
        }
      }
    }
    for (int part = 0; part < PARTS; part++) {
      for (int i = 0; i < frequent[part].size(); i++) {
        long range = frequent[part].get(i);
        hubs((int) (range >>> 32), (int) range, capped, found[part]);
      }
    }
    return buckets;
  }

  private void hubs(int from, int to, int[] capped, LongList found) {
    int[] hubs = new int[HUBS];
    int size = 0;
    for (int at = from; at < to; at++) {
      int number = (int) (postings[at] & mask);
      if (2 * capped[number] <= samples[number]) {
        continue;
      }
      int place = size;
      while (place > 0 && order[hubs[place - 1]] > order[number]) {
        place--;
      }
      if (place < HUBS) {
        System.arraycopy(hubs, place, hubs, place + 1, Math.min(size, HUBS - 1) - place);
        hubs[place] = number;
        size = Math.min(size + 1, HUBS);
      }
    }
    for (int at = from; size > 0 && at < to; at++) {
      int number = (int) (postings[at] & mask);
      for (int hub = 0; hub < size && 2 * capped[number] > samples[number]; hub++) {
        if (hubs[hub] != number) {
          found.add(Candidates.pair(hubs[hub], number));
        }
      }
    }
  }

  /// The pairs that were found often enough, ascending, each once.
  private long[] counted(LongList[] found) {
    var all = new LongList();
    for (int part = 0; part < PARTS; part++) {
      all.addAll(found[part]);
      found[part] = new LongList();
    }
    long[] sorted = all.sorted();
    var kept = new LongList();
    for (int from = 0; from < all.size(); ) {
      int to = from + 1;
      while (to < all.size() && sorted[to] == sorted[from]) {
        to++;
      }
      int smaller =
          Math.min(
              samples[Candidates.first(sorted[from])], samples[Candidates.second(sorted[from])]);
      int shared = to - from;
      if ((shared > 1 || smaller < SMALL) && shared >= SHARE * smaller) {
        kept.add(sorted[from]);
      }
      from = to;
    }
    return kept.toArray();
  }
}
