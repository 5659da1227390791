package dev.refrain.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Matches in order, without the stretches they share, in columns: 43 bytes each, where objects
/// take four times as much and the garbage collector's time. They cannot be changed.
///
/// A side has a rank: its place among all sides, which are in order, articles before passages.
public final class MatchColumns extends AbstractList<Match> implements RandomAccess {
  private static final Relation[] RELATIONS = Relation.values();
  private static final Reuse[] REUSES = Reuse.values();
  private static final List<Set<Difference>> DIFFERENCES = differences();

  private final Match.Side[] sides;
  private final Rows rows;

  private MatchColumns(Match.Side[] sides, Rows rows) {
    this.sides = sides;
    this.rows = rows;
  }

  /// Puts matches together in their order.
  ///
  /// @param sides by rank; those that no match names need not be in order
  /// @param parts each match in one of them
  public static MatchColumns of(Match.Side[] sides, List<Rows> parts) {
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
    return new MatchColumns(sides, sorted);
  }

  /// The same matches without the stretches they share.
  ///
  /// @param matches in any order
  public static MatchColumns of(List<Match> matches) {
    if (matches instanceof MatchColumns columns) {
      return columns;
    }
    Match.Side[] sides =
        matches.stream()
            .flatMap(match -> Stream.of(match.a(), match.b()))
            .distinct()
            .sorted(Comparator.comparing(MatchColumns::levelOf).thenComparing(side -> side))
            .toArray(Match.Side[]::new);
    Map<Match.Side, Integer> ranks = HashMap.newHashMap(sides.length);
    for (int rank = 0; rank < sides.length; rank++) {
      ranks.put(sides[rank], rank);
    }
    var rows = new Rows();
    for (Match match : matches) {
      rows.add(
          Objects.requireNonNull(ranks.get(match.a())),
          Objects.requireNonNull(ranks.get(match.b())),
          match);
    }
    return of(sides, List.of(rows));
  }

  /// Both, those of articles before those of passages.
  public static MatchColumns both(MatchColumns articles, MatchColumns passages) {
    if (articles.isEmpty() || passages.isEmpty()) {
      return articles.isEmpty() ? passages : articles;
    }
    int before = articles.sides.length;
    Match.Side[] sides = Arrays.copyOf(articles.sides, before + passages.sides.length);
    System.arraycopy(passages.sides, 0, sides, before, passages.sides.length);
    var rows = new Rows(articles.size() + passages.size());
    rows.append(articles.rows, 0);
    rows.append(passages.rows, before);
    return new MatchColumns(sides, rows);
  }

  /// No matches.
  public static MatchColumns none() {
    return new MatchColumns(new Match.Side[0], new Rows(0));
  }

  /// The same matches in a list that cannot be changed.
  static List<Match> copyOf(List<Match> matches) {
    return matches instanceof MatchColumns ? matches : List.copyOf(matches);
  }

  @Override
  public Match get(int i) {
    Match.Side a = sides[rankA(i)];
    int reuse = rows.reuses[i];
    return new Match(
        levelOf(a),
        relation(i),
        a,
        sides[rankB(i)],
        rows.jaccard[i],
        rows.containmentA[i],
        rows.containmentB[i],
        rows.estimate[i],
        List.of(),
        DIFFERENCES.get(rows.differs[i]),
        reuse == 0 ? null : REUSES[reuse - 1]);
  }

  @Override
  public int size() {
    return rows.size;
  }

  /// How many sides there are, whether matches name them or not.
  public int sides() {
    return sides.length;
  }

  /// The ranks of the sides of all matches of a level, ascending.
  public IntStream named(Level level) {
    var named = new BitSet(sides.length);
    for (int i = 0; i < rows.size; i++) {
      if (level(i) == level) {
        named.set(rankA(i));
        named.set(rankB(i));
      }
    }
    return named.stream();
  }

  public Match.Side side(int rank) {
    return sides[rank];
  }

  /// The rank of the first side of a match.
  public int rankA(int i) {
    return (int) (rows.ranks[i] >>> Integer.SIZE);
  }

  public int rankB(int i) {
    return (int) rows.ranks[i];
  }

  public Relation relation(int i) {
    return RELATIONS[rows.relations[i]];
  }

  public Level level(int i) {
    return levelOf(sides[rankA(i)]);
  }

  private static Level levelOf(Match.Side side) {
    return side.passage() == null ? Level.ARTICLE : Level.PASSAGE;
  }

  /// All sets of differences; the place of each has the bits of its members.
  private static List<Set<Difference>> differences() {
    Difference[] all = Difference.values();
    var sets = new ArrayList<Set<Difference>>();
    for (int bits = 0; bits < 1 << all.length; bits++) {
      var set = EnumSet.noneOf(Difference.class);
      for (Difference difference : all) {
        if ((bits >> difference.ordinal() & 1) != 0) {
          set.add(difference);
        }
      }
      sets.add(Set.copyOf(set));
    }
    return List.copyOf(sets);
  }

  /// Takes matches in any order; one object a thread.
  public static final class Rows {
    private long[] ranks;
    private byte[] relations;
    private byte[] differs;
    private byte[] reuses;
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
      differs = new byte[room];
      reuses = new byte[room];
      jaccard = new double[room];
      containmentA = new double[room];
      containmentB = new double[room];
      estimate = new double[room];
    }

    /// Adds a match of the sides of two ranks.
    public void add(int rankA, int rankB, Match match) {
      if (size == ranks.length) {
        grow();
      }
      ranks[size] = (long) rankA << Integer.SIZE | rankB;
      relations[size] = (byte) match.relation().ordinal();
      differs[size] = bits(match.differs());
      reuses[size] = number(match.reuse());
      jaccard[size] = match.jaccard();
      containmentA[size] = match.containmentA();
      containmentB[size] = match.containmentB();
      estimate[size] = match.estimate();
      size++;
    }

    private static byte bits(Set<Difference> differs) {
      int bits = 0;
      for (Difference difference : differs) {
        bits |= 1 << difference.ordinal();
      }
      return (byte) bits;
    }

    private static byte number(@Nullable Reuse reuse) {
      return (byte) (reuse == null ? 0 : reuse.ordinal() + 1);
    }

    private void grow() {
      int room = 2 * Math.max(1, size);
      ranks = Arrays.copyOf(ranks, room);
      relations = Arrays.copyOf(relations, room);
      differs = Arrays.copyOf(differs, room);
      reuses = Arrays.copyOf(reuses, room);
      jaccard = Arrays.copyOf(jaccard, room);
      containmentA = Arrays.copyOf(containmentA, room);
      containmentB = Arrays.copyOf(containmentB, room);
      estimate = Arrays.copyOf(estimate, room);
    }

    /// Adds rows behind these, their sides `before` ranks further up.
    private void append(Rows more, int before) {
      for (int i = 0; i < more.size; i++) {
        ranks[size] = more.ranks[i] + ((long) before << Integer.SIZE | before);
        set(size++, more, i);
      }
    }

    private void set(int place, Rows from, int i) {
      relations[place] = from.relations[i];
      differs[place] = from.differs[i];
      reuses[place] = from.reuses[i];
      jaccard[place] = from.jaccard[i];
      containmentA[place] = from.containmentA[i];
      containmentB[place] = from.containmentB[i];
      estimate[place] = from.estimate[i];
    }
  }
}
