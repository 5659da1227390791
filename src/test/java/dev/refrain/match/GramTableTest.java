package dev.refrain.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.spill.MemoryBudget;
import dev.refrain.spill.Spool;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GramTableTest {
  private static final long GRAM = 0x1234_5678_9abc_def0L;
  private static final long OTHER = GRAM ^ 1L << 40;

  /// Whatever stands between the postings of an article that has an n-gram twice.
  @Test
  void anArticleIsAMemberOnce() {
    try (var spool = new Spool(GramSpool.PARTS, 1 << 10, new MemoryBudget(1 << 20))) {
      int part = GramSpool.part(GRAM);
      try (Spool.Writer writer = spool.writer()) {
        for (int number : new int[] {7, 3, 7, 5, 3}) {
          writer.put(part, GramSpool.posting(GRAM, number));
        }
        writer.put(part, GramSpool.posting(OTHER, 7));
        writer.put(part, GramSpool.posting(GRAM, 9));
      }
      spool.finish();
      boolean[] chosen = new boolean[10];
      Arrays.fill(chosen, true);
      chosen[9] = false;
      var table = new GramTable();

      assertThat(table.fill(spool, part, chosen)).isEqualTo(1);
      int[] members = table.members(0);
      assertThat(Arrays.copyOf(members, table.count())).containsExactly(3, 5, 7);
    }
  }
}
