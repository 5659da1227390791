package dev.refrain.match;

import dev.refrain.text.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/// A fixed pool that runs numbered, independent pieces of work; whoever calls waits until all are
/// done.
///
/// Every piece writes only to places of its own, so results do not depend on the number of threads.
final class Workers implements AutoCloseable {
  private final int threads;
  private final ExecutorService pool;

  Workers(int threads) {
    this.threads = threads;
    this.pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
  }

  /// Runs `work` for 0 to `count - 1`.
  void each(int count, IntConsumer work) {
    each(count, 256, work);
  }

  /// The same, handing out `batch` numbers at a time.
  void each(int count, int batch, IntConsumer work) {
    each(count, batch, () -> work, IntConsumer::accept);
  }

  /// The same; each thread makes itself a room, and works in it.
  <R> void each(int count, int batch, Supplier<R> rooms, ObjIntConsumer<R> work) {
    var next = new AtomicInteger();
    Runnable loop =
        () -> {
          R room = rooms.get();
          for (int from = next.getAndAdd(batch);
              from < count && from >= 0;
              from = next.getAndAdd(batch)) {
            int to = Math.min(count, from + batch);
            for (int i = from; i < to; i++) {
              work.accept(room, i);
            }
          }
        };
    if (threads == 1 || count <= batch) {
      loop.run();
      return;
    }
    var running = new ArrayList<Future<?>>();
    for (int i = 0; i < threads; i++) {
      running.add(pool.submit(loop));
    }
    await(running);
  }

  private static void await(List<Future<?>> running) {
    try {
      for (Future<?> future : running) {
        future.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while comparing texts", e);
    } catch (ExecutionException e) {
      throw Parallel.failure(e);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
