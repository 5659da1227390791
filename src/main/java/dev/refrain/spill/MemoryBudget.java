package dev.refrain.spill;

import java.util.concurrent.atomic.AtomicLong;

/// How many bytes the spools of a run may hold in memory, all together.
public final class MemoryBudget {
  private final long most;
  private final AtomicLong taken = new AtomicLong();

  /// @param most bytes
  public MemoryBudget(long most) {
    this.most = most;
  }

  /// A 32nd of the memory that this Java may use, which by default is a quarter of what the machine
  /// has.
  public static MemoryBudget standard() {
    return new MemoryBudget(Runtime.getRuntime().maxMemory() / 32);
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
