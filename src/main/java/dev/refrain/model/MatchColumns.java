package dev.refrain.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;

/// Matches of one level, without what they share, in columns: 41 bytes each, where objects take
/// four times as much and the garbage collector's time. They cannot be changed.
public final class MatchColumns extends AbstractList<Match> implements RandomAccess {
  private static final Relation[] RELATIONS = Relation.values();

  private final Level level;
  private final Match.Side[] sides;
  private final Rows rows;

  private MatchColumns(Level level, Match.Side[] sides, Rows rows) {
    this.level = level;
    this.sides = sides;
    this.rows = rows;
  }

  /// Puts matches together in their order.
  ///
  /// @param sides by rank
  /// @param parts each match in one of them
  public static MatchColumns of(Level level, Match.Side[] sides, List<Rows> parts) {
    int size = parts.stream().mapToInt(part -> part.size).sum();
    var sorted = new Rows(size);
    for (Rows part : parts) {
      System.arraycopy(part.ranks, 0, sorted.ranks, sorted.size, part.size);
      sorted.size += part.size;
    }
    Arrays.sort(sorted.ranks);
    for (Rows part : parts) {
      for (int i = 0; i < part.size; i++) {
        sorted.set(Arrays.binarySearch(sorted.ranks, part.ranks[i]), part, i);
      }
    }
    return new MatchColumns(level, sides, sorted);
  }

  /// The same matches in a list that cannot be changed.
  static List<Match> copyOf(List<Match> matches) {
    return matches instanceof MatchColumns ? matches : List.copyOf(matches);
  }

  @Override
  public Match get(int i) {
    return new Match(
        level,
        RELATIONS[rows.relations[i]],
        sides[(int) (rows.ranks[i] >>> Integer.SIZE)],
        sides[(int) rows.ranks[i]],
        rows.jaccard[i],
        rows.containmentA[i],
        rows.containmentB[i],
        rows.estimate[i],
        List.of(),
        Set.of());
  }

  @Override
  public int size() {
    return rows.size;
  }

  /// Takes matches in any order; one object a thread.
  public static final class Rows {
    private long[] ranks;
    private byte[] relations;
    private double[] jaccard;
    private double[] containmentA;
    private double[] containmentB;
    private double[] estimate;
    private int size;

    public Rows() {
      this(64);
    }

    private Rows(int room) {
      ranks = new long[room];
      relations = new byte[room];
      jaccard = new double[room];
      containmentA = new double[room];
      containmentB = new double[room];
      estimate = new double[room];
    }

    /// Adds a match of two texts, the first before the second in their order.
    public void add(
        int rankA,
        int rankB,
        Relation relation,
        double alike,
        double inB,
        double inA,
        double guess) {
      if (size == ranks.length) {
        grow();
      }
      ranks[size] = (long) rankA << Integer.SIZE | rankB;
      relations[size] = (byte) relation.ordinal();
      jaccard[size] = alike;
      containmentA[size] = inB;
      containmentB[size] = inA;
      estimate[size] = guess;
      size++;
    }

    private void grow() {
      int room = 2 * size;
      ranks = Arrays.copyOf(ranks, room);
      relations = Arrays.copyOf(relations, room);
      jaccard = Arrays.copyOf(jaccard, room);
      containmentA = Arrays.copyOf(containmentA, room);
      containmentB = Arrays.copyOf(containmentB, room);
      estimate = Arrays.copyOf(estimate, room);
    }

    private void set(int place, Rows from, int i) {
      relations[place] = from.relations[i];
      jaccard[place] = from.jaccard[i];
      containmentA[place] = from.containmentA[i];
      containmentB[place] = from.containmentB[i];
      estimate[place] = from.estimate[i];
    }
  }
}
