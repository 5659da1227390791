package dev.refrain.report.content;

import dev.refrain.match.PairSink;
import dev.refrain.match.VerifiedPair;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.spill.MemoryBudget;
import dev.refrain.spill.Spool;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The lines of `duplicates.jsonl` of a run that finds more pairs than are good to hold as objects:
/// kept as a few bytes where a pair is verified, spread over partitions by the rank of the first
/// text, and put in order and into words partition by partition at the end.
public final class PairLines implements PairSink, AutoCloseable {
  private static final int PARTS = 64;
  private static final int BLOCK = 1 << 16;

  private final MemoryBudget budget;
  private final List<Section> sections = new ArrayList<>();
  private volatile @Nullable Section open;

  /// @param budget how much may be held in memory
  public PairLines(MemoryBudget budget) {
    this.budget = budget;
  }

  @Override
  public void begin(Level level, int texts, IntFunction<Match.Side> sides) {
    var section =
        new Section(
            level,
            Math.max(1, texts),
            sides,
            new Spool(PARTS, BLOCK, budget),
            new ConcurrentLinkedQueue<>());
    sections.add(section);
    open = section;
  }

  /// Whether a run gave its pairs here, be they none.
  public boolean isUsed() {
    return open != null;
  }

  @Override
  public void pair(VerifiedPair pair) {
    Objects.requireNonNull(open, "no level has begun").put(pair);
  }

  /// Writes all lines in order, once. Closes `out`.
  public void write(OutputStream out) throws IOException {
    try (out) {
      for (Section section : sections) {
        section.write(out);
      }
    }
  }

  @Override
  public void close() {
    sections.forEach(section -> section.spool.close());
  }

  /// The pairs of a level.
  private record Section(
      Level level,
      int texts,
      IntFunction<Match.Side> sides,
      Spool spool,
      ConcurrentLinkedQueue<PairRecord> idle) {
    void put(VerifiedPair pair) {
      PairRecord known = idle.poll();
      PairRecord record = known == null ? new PairRecord(level, sides) : known;
      record.write(pair);
      try (Spool.Writer writer = spool.writer()) {
        int part = (int) ((long) pair.rankA() * PARTS / texts);
        writer.put(part, record.bytes(), 0, record.size());
      }
      idle.add(record);
    }

    void write(OutputStream out) throws IOException {
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
  }
}
