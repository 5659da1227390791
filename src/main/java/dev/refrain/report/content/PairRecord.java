package dev.refrain.report.content;

import dev.refrain.match.VerifiedPair;
import dev.refrain.model.Difference;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Relation;
import dev.refrain.model.Reuse;
import dev.refrain.spill.Spool;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A verified pair as bytes, a tenth of its line: both ranks, 4 bytes each, the length of all of
/// it, then numbers of 7 bits a byte, the lowest first (LEB128). Shares are kept to four decimals,
/// which is what the line says of them.
final class PairRecord implements VerifiedPair {
  private static final Relation[] RELATIONS = Relation.values();
  private static final Reuse[] REUSES = Reuse.values();
  private static final Difference[] DIFFERENCES = Difference.values();
  private static final double SCALE = 10_000;

  /// Ranks and length.
  private static final int HEAD = Long.BYTES + Integer.BYTES;

  /// Bytes of a number at the most.
  private static final int NUMBER = 5;

  private static final int NUMBERS = 8;

  private final Level level;
  private final IntFunction<Match.Side> sides;
  private byte[] bytes = new byte[1 << 8];
  private int at;

  private int rankA;
  private int rankB;
  private Relation relation = Relation.EXACT;
  private @Nullable Reuse reuse;
  private final Set<Difference> differs = EnumSet.noneOf(Difference.class);
  private final double[] shares = new double[4];
  private int stretches;

  /// Of each stretch its start and end in the article of the first and of the second text.
  private int[] places = new int[4 * 8];

  /// @param sides by rank
  PairRecord(Level level, IntFunction<Match.Side> sides) {
    this.level = level;
    this.sides = sides;
  }

  /// The ranks of a record, in the order of lines.
  static long key(byte[] records, int from) {
    return Spool.longAt(records, from);
  }

  /// How long a record is, in bytes.
  static int length(byte[] records, int from) {
    return (int) (Spool.longAt(records, from + Integer.BYTES) >>> Integer.SIZE);
  }

  /// Turns a pair into bytes.
  void write(VerifiedPair pair) {
    int most = HEAD + NUMBER * (NUMBERS + 4 * pair.stretches());
    if (bytes.length < most) {
      bytes = new byte[2 * most];
    }
    at = HEAD;
    put(pair.relation().ordinal());
    Reuse known = pair.reuse();
    put(known == null ? 0 : known.ordinal() + 1);
    int changed = 0;
    for (Difference difference : pair.differs()) {
      changed |= 1 << difference.ordinal();
    }
    put(changed);
    share(pair.jaccard());
    share(pair.containmentA());
    share(pair.containmentB());
    share(pair.estimate());
    put(pair.stretches());
    int endA = 0;
    int shift = 0;
    for (int i = 0; i < pair.stretches(); i++) {
      int lengthA = pair.endA(i) - pair.startA(i);
      signed(pair.startA(i) - endA);
      put(lengthA);
      signed(pair.startB(i) - pair.startA(i) - shift);
      signed(pair.endB(i) - pair.startB(i) - lengthA);
      endA = pair.endA(i);
      shift = pair.startB(i) - pair.startA(i);
    }
    Spool.putLong(bytes, 0, (long) pair.rankA() << Integer.SIZE | pair.rankB());
    Spool.putInt(bytes, Long.BYTES, at);
  }

  /// What was written last, valid up to [#size()].
  byte[] bytes() {
    return bytes;
  }

  int size() {
    return at;
  }

  /// Takes the pair that begins at a place of a partition.
  void read(byte[] records, int from) {
    bytes = records;
    long ranks = key(records, from);
    rankA = (int) (ranks >>> Integer.SIZE);
    rankB = (int) ranks;
    at = from + HEAD;
    relation = RELATIONS[number()];
    int known = number();
    reuse = known == 0 ? null : REUSES[known - 1];
    int changed = number();
    differs.clear();
    for (Difference difference : DIFFERENCES) {
      if ((changed >> difference.ordinal() & 1) != 0) {
        differs.add(difference);
      }
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] = number() / SCALE;
    }
    stretches = number();
    if (places.length < 4 * stretches) {
      places = Arrays.copyOf(places, 8 * stretches);
    }
    int endA = 0;
    int shift = 0;
    for (int i = 0; i < 4 * stretches; i += 4) {
      int startA = endA + signed();
      int lengthA = number();
      endA = startA + lengthA;
      shift += signed();
      places[i] = startA;
      places[i + 1] = endA;
      places[i + 2] = startA + shift;
      places[i + 3] = startA + shift + lengthA + signed();
    }
  }

  private void share(double share) {
    put((int) Math.round(share * SCALE));
  }

  private void signed(int value) {
    put(value << 1 ^ value >> 31);
  }

  private void put(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      bytes[at++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[at++] = (byte) rest;
  }

  private int signed() {
    int value = number();
    return value >>> 1 ^ -(value & 1);
  }

  private int number() {
    int value = 0;
    int shift = 0;
    byte next = bytes[at++];
    while (next < 0) {
      value |= (next & 0x7f) << shift;
      shift += 7;
      next = bytes[at++];
    }
    return value | next << shift;
  }

  @Override
  public Level level() {
    return level;
  }

  @Override
  public Match.Side sideA() {
    return sides.apply(rankA);
  }

  @Override
  public Match.Side sideB() {
    return sides.apply(rankB);
  }

  @Override
  public int rankA() {
    return rankA;
  }

  @Override
  public int rankB() {
    return rankB;
  }

  @Override
  public Relation relation() {
    return relation;
  }

  @Override
  public double jaccard() {
    return shares[0];
  }

  @Override
  public double containmentA() {
    return shares[1];
  }

  @Override
  public double containmentB() {
    return shares[2];
  }

  @Override
  public double estimate() {
    return shares[3];
  }

  @Override
  public int stretches() {
    return stretches;
  }

  @Override
  public int startA(int stretch) {
    return places[4 * stretch];
  }

  @Override
  public int endA(int stretch) {
    return places[4 * stretch + 1];
  }

  @Override
  public int startB(int stretch) {
    return places[4 * stretch + 2];
  }

  @Override
  public int endB(int stretch) {
    return places[4 * stretch + 3];
  }

  @Override
  public @Nullable Reuse reuse() {
    return reuse;
  }

  @Override
  public Set<Difference> differs() {
    return differs;
  }
}
