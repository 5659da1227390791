package dev.refrain.store;

import java.util.Arrays;

/// Looks up texts in [Postings], a list after the other, the shortest first: each entry adds to the
/// score of its text.
///
/// Once the lists that are left cannot lift a new text among the best, only the texts that can
/// still get there are followed up, where that is less work (quit and continue, Moffat and Zobel
/// 1996, with bounds that make it exact). A sum of some products of single precision has no
/// rounding error in double precision, so that the order of lists does not matter.
///
/// 12 bytes a text of the index.
final class ScoreTable implements TermIndex.Search {
  /// Looking up one count takes as long as so many entries of a list.
  private static final int LOOKUP = 24;

  /// Fewer entries are gone through before it is found out whether they matter.
  private static final int FEW = 4096;

  private final Postings postings;
  private final double[] scores;

  /// The texts that have a score, with room for one that has one already.
  private final int[] scored;

  private int size;
  private Leaders leaders = new Leaders(0);

  /// The lengths of the lists, above the places of their terms in the query, ascending.
  private long[] lists = new long[32];

  /// What each list and all that follow can add to a score.
  private double[] bounds = new double[33];

  /// How long each list and all that follow are.
  private long[] lengths = new long[33];

  ScoreTable(Postings postings) {
    this.postings = postings;
    scores = new double[postings.size()];
    scored = new int[postings.size() + 1];
  }

  @Override
  public int nearest(HeavyTerms terms, int[] found) {
    if (leaders.room() != found.length) {
      leaders = new Leaders(found.length);
    }
    arrange(terms);
    int next = 0;
    while (next < terms.size() && !isDecided(next, terms.size())) {
      add(terms, (int) lists[next++]);
    }
    if (next < terms.size()) {
      followUp(terms, next);
    }
    lead();
    for (int i = 0; i < size; i++) {
      scores[scored[i]] = 0;
    }
    size = 0;
    for (int i = 0; i < leaders.size(); i++) {
      found[i] = leaders.text(i);
    }
    return leaders.size();
  }

  private void arrange(HeavyTerms terms) {
    int count = terms.size();
    if (count > lists.length) {
      lists = new long[count];
      bounds = new double[count + 1];
      lengths = new long[count + 1];
    }
    for (int i = 0; i < count; i++) {
      lists[i] = (long) postings.length(terms.term(i)) << 32 | i;
    }
    Arrays.sort(lists, 0, count);
    bounds[count] = 0;
    lengths[count] = 0;
    for (int list = count - 1; list >= 0; list--) {
      int i = (int) lists[list];
      bounds[list] = bounds[list + 1] + terms.weight(i) * postings.most(terms.term(i));
      lengths[list] = lengths[list + 1] + postings.length(terms.term(i));
    }
  }

  private void add(HeavyTerms terms, int i) {
    float weight = terms.weight(i);
    int term = terms.term(i);
    int end = postings.start(term) + postings.length(term);
    int count = size;
    for (int entry = postings.start(term); entry < end; entry++) {
      int text = postings.text(entry);
      double score = scores[text];
      scored[count] = text;
      count += score == 0 ? 1 : 0;
      scores[text] = score + weight * postings.count(entry);
    }
    size = count;
  }

  /// Whether only texts that have a score can be among the best, and too few of them to go through
  /// the lists that are left.
  private boolean isDecided(int next, int all) {
    if (size < leaders.room() || lengths[next] < FEW + 4L * size) {
      return false;
    }
    lead();
    float least = leaders.least();
    if ((float) bounds[next] >= least) {
      return false;
    }
    long hopeful = 0;
    for (int i = 0; i < size; i++) {
      hopeful += (float) (scores[scored[i]] + bounds[next]) >= least ? 1 : 0;
    }
    return hopeful * (all - next) * LOOKUP < lengths[next];
  }

  /// Adds what lists hold for the texts that can still be among the best, and drops the others.
  private void followUp(HeavyTerms terms, int next) {
    float least = leaders.least();
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int text = scored[i];
      if ((float) (scores[text] + bounds[next]) >= least) {
        for (int list = next; list < terms.size(); list++) {
          int at = (int) lists[list];
          scores[text] += terms.weight(at) * postings.count(terms.term(at), text);
        }
        scored[kept++] = text;
      } else {
        scores[text] = 0;
      }
    }
    size = kept;
  }

  /// Finds the best of the texts that have a score.
  private void lead() {
    leaders.clear();
    for (int i = 0; i < size; i++) {
      leaders.offer((float) scores[scored[i]], scored[i]);
    }
  }
}
