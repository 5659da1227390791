package dev.refrain.report.content;

import dev.refrain.match.PairSink;
import dev.refrain.match.VerifiedPair;
import dev.refrain.spill.MemoryBudget;
import dev.refrain.spill.Spool;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The lines of `duplicates.jsonl` of a run that finds more pairs than are good to hold as objects:
/// written as bytes where a pair is verified, spread over partitions by the rank of the first
/// article, and put in order partition by partition at the end.
public final class PairLines implements PairSink, AutoCloseable {
  private static final int PARTS = 64;
  private static final int BLOCK = 1 << 16;

  private final Spool spool;
  private final ConcurrentLinkedQueue<PairLine> idle = new ConcurrentLinkedQueue<>();
  private int articles = 1;
  private volatile boolean begun;

  /// @param budget how much may be held in memory
  public PairLines(MemoryBudget budget) {
    this.spool = new Spool(PARTS, BLOCK, budget);
  }

  @Override
  public void begin(int count) {
    articles = Math.max(1, count);
    begun = true;
  }

  /// Whether a run gave its pairs here, be they none.
  public boolean isUsed() {
    return begun;
  }

  @Override
  public void pair(VerifiedPair pair) {
    PairLine line = idle.poll();
    if (line == null) {
      line = new PairLine();
    }
    line.write(pair);
    try (Spool.Writer writer = spool.writer()) {
      int part = (int) ((long) pair.rankA() * PARTS / articles);
      writer.put(part, line.bytes(), 0, line.size());
    }
    idle.add(line);
  }

  /// Writes all lines in order, once. Closes `out`.
  public void write(OutputStream out) throws IOException {
    try (out) {
      spool.finish();
      byte[] room = new byte[0];
      for (int part = 0; part < PARTS; part++) {
        int size = (int) spool.size(part);
        room = spool.read(part, room);
        spool.clear(part);
        write(room, size, out);
      }
    }
  }

  private static void write(byte[] records, int size, OutputStream out) throws IOException {
    long[] order = new long[64];
    int count = 0;
    for (int at = 0; at < size; at += length(records, at)) {
      if (count == order.length) {
        order = Arrays.copyOf(order, count * 2);
      }
      order[count++] = key(records, at);
    }
    Arrays.sort(order, 0, count);
    int[] places = new int[count];
    for (int at = 0; at < size; at += length(records, at)) {
      places[Arrays.binarySearch(order, 0, count, key(records, at))] = at;
    }
    for (int at : places) {
      out.write(records, at + PairLine.HEAD, length(records, at) - PairLine.HEAD);
    }
  }

  private static long key(byte[] records, int at) {
    return Spool.longAt(records, at);
  }

  private static int length(byte[] records, int at) {
    return (int) Spool.longAt(records, at + Long.BYTES);
  }

  @Override
  public void close() {
    spool.close();
  }
}
