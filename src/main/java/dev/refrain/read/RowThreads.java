package dev.refrain.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Reads one file of rows by several threads; the batches come out in the order of the file.
final class RowThreads<S extends TextSink> {
  private final RowFile rows;
  private final InputFile file;
  private final ReadSettings settings;
  private final Supplier<S> sinks;
  private final AtomicInteger numbers;
  private final ReadListener listener;

  /// A batch and the number of its chunk.
  private record Numbered<S extends TextSink>(int number, RowBatch<S> batch) {}

  /// @param numbers gives every batch the numbers of its articles
  RowThreads(
      RowFile rows,
      InputFile file,
      ReadSettings settings,
      Supplier<S> sinks,
      AtomicInteger numbers,
      ReadListener listener) {
    this.rows = rows;
    this.file = file;
    this.settings = settings;
    this.sinks = sinks;
    this.numbers = numbers;
    this.listener = listener;
  }

  List<RowBatch<S>> read(int threads) {
    var all = new ArrayList<Numbered<S>>();
    if (threads == 1) {
      all.addAll(work());
    } else {
      try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
        var running = new ArrayList<Future<List<Numbered<S>>>>();
        for (int i = 0; i < threads; i++) {
          running.add(pool.submit(this::work));
        }
        for (Future<List<Numbered<S>>> future : running) {
          all.addAll(future.get());
        }
      } catch (ExecutionException failed) {
        switch (failed.getCause()) {
          case RuntimeException cause -> throw cause;
          case null, default -> throw new IllegalStateException(failed.getCause());
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("stopped while reading", stopped);
      }
    }
    all.sort(Comparator.comparingInt(Numbered::number));
    return all.stream().map(Numbered::batch).toList();
  }

  private List<Numbered<S>> work() {
    var done = new ArrayList<Numbered<S>>();
    var worker = new RowWorker(settings);
    var chunk = new RowChunk(1 << 20);
    while (rows.next(chunk)) {
      var batch = new RowBatch<>(sinks.get(), rows, file, chunk.offset);
      worker.read(chunk, batch);
      batch.first = numbers.getAndAdd(batch.articles);
      batch.sink.done(batch.first);
      batch.trim();
      listener.read(batch.articles, chunk.size);
      done.add(new Numbered<>(chunk.number, batch));
    }
    return done;
  }
}
