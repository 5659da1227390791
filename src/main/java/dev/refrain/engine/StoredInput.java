package dev.refrain.engine;

import dev.refrain.model.InputCounts;
import dev.refrain.read.ArticleStore;
import dev.refrain.read.TextSink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Input whose texts stay where they are and are sketched as they are read.
///
/// @param stdin what `-` stands for
/// @param bytes size of all files, standard input not counted; compressed text is taken to be four
///   times its size
record StoredInput(List<String> inputs, InputStream stdin, long bytes) {
  static StoredInput of(List<String> inputs, InputStream stdin) {
    long bytes = 0;
    for (String input : inputs) {
      try (Stream<Path> files = Files.walk(Path.of(input))) {
        bytes += files.filter(Files::isRegularFile).mapToLong(StoredInput::bytes).sum();
      } catch (IOException | UncheckedIOException _) {
        // Told of when it is read.
      }
    }
    return new StoredInput(inputs, stdin, bytes);
  }

  private static long bytes(Path file) {
    return file.toFile().length() * (file.toString().endsWith(".gz") ? 4 : 1);
  }

  /// Reads all articles.
  ///
  /// @param sketches makes a taker of texts for each batch
  <S extends TextSink> ArticleStore<S> read(
      RunSettings settings, Supplier<S> sketches, Progress progress)
      throws NothingToReadException, IOException {
    var articles = new AtomicInteger();
    var read = new AtomicLong();
    ArticleStore<S> store =
        ArticleStore.read(
            settings.read(),
            inputs,
            stdin,
            sketches,
            settings.threads(),
            (more, size) -> progress.read(articles.addAndGet(more), read.addAndGet(size), bytes));
    progress.end(Stage.READ);
    InputCounts counts = store.counts();
    if (counts.articles() == 0) {
      store.close();
      throw new NothingToReadException(counts);
    }
    return store;
  }
}
