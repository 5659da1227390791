package dev.refrain.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Runs one function over a list on a fixed number of threads; the results keep the order of the
/// list.
public final class Parallel {
  /// Small enough to share the work out evenly, large enough not to notice the queue.
  private static final int BATCH = 64;

  private Parallel() {}

  public static <T, R> List<R> map(
      List<T> items, Function<? super T, ? extends R> function, int threads) {
    if (threads <= 1 || items.size() <= BATCH) {
      var results = new ArrayList<R>(items.size());
      for (T item : items) {
        results.add(function.apply(item));
      }
      return results;
    }
    var batches = new ArrayList<Callable<List<R>>>();
    for (int from = 0; from < items.size(); from += BATCH) {
      List<T> batch = items.subList(from, Math.min(items.size(), from + BATCH));
      batches.add(() -> map(batch, function, 1));
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      return collect(pool.invokeAll(batches), items.size());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while at work", e);
    }
  }

  private static <R> List<R> collect(List<Future<List<R>>> futures, int size)
      throws InterruptedException {
    var results = new ArrayList<R>(size);
    for (Future<List<R>> future : futures) {
      try {
        results.addAll(future.get());
      } catch (ExecutionException e) {
        throw failure(e);
      }
    }
    return results;
  }

  /// What made work on another thread fail, to be thrown on this one as if it had been done here.
  public static RuntimeException failure(ExecutionException failed) {
    return switch (failed.getCause()) {
      case RuntimeException cause -> cause;
      case IOException cause -> new UncheckedIOException(cause);
      case null, default -> new IllegalStateException(failed.getCause());
    };
  }
}
