package dev.refrain.spill;

import java.util.concurrent.atomic.AtomicLong;

/// How many bytes the spools of a run may hold in memory, all together.
public final class MemoryBudget {
  private static final int TEXTS = 6;

  private final long most;
  private final AtomicLong taken = new AtomicLong();

  /// @param most bytes
  public MemoryBudget(long most) {
    this.most = most;
  }

  /// A 96th of the memory that this Java may use, which is three quarters of what the machine has,
  /// 30 GB at most, where the start script says so.
  public static MemoryBudget standard() {
    return new MemoryBudget(Runtime.getRuntime().maxMemory() / 96);
  }

  /// Another one for texts, six times as large: they are asked for more often than other things.
  public MemoryBudget ofTexts() {
    return new MemoryBudget(most > Long.MAX_VALUE / TEXTS ? most : TEXTS * most);
  }

  /// Whether so many bytes more may be held; if so, they count as taken.
  boolean take(int bytes) {
    if (taken.addAndGet(bytes) <= most) {
      return true;
    }
    taken.addAndGet(-bytes);
    return false;
  }

  void giveBack(long bytes) {
    taken.addAndGet(-bytes);
  }
}
