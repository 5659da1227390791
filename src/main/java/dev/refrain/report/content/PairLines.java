package dev.refrain.report.content;

import dev.refrain.match.PairSink;
import dev.refrain.match.VerifiedPair;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.spill.MemoryBudget;
import dev.refrain.spill.Spool;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;

/// The lines of `duplicates.jsonl` of a run that finds more pairs than are good to hold as objects:
/// kept as a few bytes where a pair is verified, spread over partitions by the rank of the first
/// text, and put in order and into words partition by partition at the end.
public final class PairLines implements PairSink, AutoCloseable {
  private static final int PARTS = 64;
  private static final int BLOCK = 1 << 16;

  private final Spool spool;
  private final ConcurrentLinkedQueue<PairRecord> idle = new ConcurrentLinkedQueue<>();
  private Level level = Level.ARTICLE;
  private int texts = 1;
  private IntFunction<Match.Side> sides = rank -> Match.Side.of(String.valueOf(rank));
  private volatile boolean begun;

  /// @param budget how much may be held in memory
  public PairLines(MemoryBudget budget) {
    this.spool = new Spool(PARTS, BLOCK, budget);
  }

  @Override
  public void begin(Level compared, int count, IntFunction<Match.Side> sideOf) {
    level = compared;
    texts = Math.max(1, count);
    sides = sideOf;
    begun = true;
  }

  /// Whether a run gave its pairs here, be they none.
  public boolean isUsed() {
    return begun;
  }

  @Override
  public void pair(VerifiedPair pair) {
    PairRecord record = idle.poll();
    if (record == null) {
      record = new PairRecord(level, sides);
    }
    record.write(pair);
    try (Spool.Writer writer = spool.writer()) {
      int part = (int) ((long) pair.rankA() * PARTS / texts);
      writer.put(part, record.bytes(), 0, record.size());
    }
    idle.add(record);
  }

  /// Writes all lines in order, once. Closes `out`.
  public void write(OutputStream out) throws IOException {
    try (out) {
      spool.finish();
      byte[] room = new byte[0];
      var pair = new PairRecord(level, sides);
      var line = new PairLine();
      for (int part = 0; part < PARTS; part++) {
        int size = (int) spool.size(part);
        room = spool.read(part, room);
        spool.clear(part);
        for (int at : places(room, size)) {
          pair.read(room, at);
          line.write(pair);
          out.write(line.bytes(), 0, line.size());
        }
      }
    }
  }

  /// Where the records of a partition begin, in the order of their lines.
  private static int[] places(byte[] records, int size) {
    long[] order = new long[64];
    int count = 0;
    for (int at = 0; at < size; at += PairRecord.length(records, at)) {
      if (count == order.length) {
        order = Arrays.copyOf(order, count * 2);
      }
      order[count++] = PairRecord.key(records, at);
    }
    Arrays.sort(order, 0, count);
    int[] places = new int[count];
    for (int at = 0; at < size; at += PairRecord.length(records, at)) {
      places[Arrays.binarySearch(order, 0, count, PairRecord.key(records, at))] = at;
    }
    return places;
  }

  @Override
  public void close() {
    spool.close();
  }
}
