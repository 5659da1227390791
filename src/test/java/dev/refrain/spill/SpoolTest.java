package dev.refrain.spill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {
  private static final int PARTS = 3;
  private static final int BLOCK = 64;

  /// With room for everything, for some blocks, and for none: what is in the file and what is not
  /// makes no difference.
  @ParameterizedTest
  @ValueSource(longs = {1 << 20, 5 * BLOCK, 0})
  void givesBackAllThatWasPutIntoAPartition(long room) {
    var random = new SplittableRandom(1);
    long[][] put = new long[PARTS][];
    Arrays.setAll(put, part -> random.longs(100L * part).toArray());
    try (var spool = new Spool(PARTS, BLOCK, new MemoryBudget(room))) {
      try (Spool.Writer writer = spool.writer()) {
        for (int part = 0; part < PARTS; part++) {
          for (long value : put[part]) {
            writer.put(part, value);
          }
        }
      }
      spool.finish();
      for (int part = 0; part < PARTS; part++) {
        assertThat(numbers(spool, part)).containsExactly(put[part]);
      }
      spool.clear(1);
      assertThat(spool.size(1)).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1 << 20, 0})
  void takesARecordLongerThanABlock(long room) {
    byte[] record = new byte[5 * BLOCK];
    Arrays.fill(record, (byte) 7);
    try (var spool = new Spool(1, BLOCK, new MemoryBudget(room))) {
      try (Spool.Writer writer = spool.writer()) {
        writer.put(0, 1);
        writer.put(0, record, 0, record.length);
        writer.put(0, 2);
      }
      spool.finish();
      byte[] all = Arrays.copyOf(spool.read(0, new byte[0]), (int) spool.size(0));
      assertThat(all).hasSize(record.length + 2 * Long.BYTES);
      assertThat(Spool.longAt(all, 0)).isEqualTo(1);
      assertThat(Arrays.copyOfRange(all, Long.BYTES, Long.BYTES + record.length)).isEqualTo(record);
      assertThat(Spool.longAt(all, Long.BYTES + record.length)).isEqualTo(2);
    }
  }

  private static long[] numbers(Spool spool, int part) {
    byte[] all = spool.read(part, new byte[0]);
    int count = (int) (spool.size(part) / Long.BYTES);
    return LongStream.range(0, count).map(i -> Spool.longAt(all, (int) i * Long.BYTES)).toArray();
  }
}
