package dev.refrain.engine;

import dev.refrain.model.InputCounts;
import dev.refrain.read.ArticleStore;
import dev.refrain.read.TextSink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Input whose texts stay where they are and are sketched as they are read.
///
/// @param stdin what `-` stands for
/// @param bytes size of all files, also behind links, standard input not counted; compressed text
///   is taken to be four times its size
record StoredInput(List<String> inputs, InputStream stdin, long bytes) {
  private static final long LARGE_BYTES = 64L << 20;

  static StoredInput of(List<String> inputs, InputStream stdin) {
    var size = new Size();
    for (String input : inputs) {
      try {
        Files.walkFileTree(
            Path.of(input), EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, size);
      } catch (IOException | InvalidPathException _) {
        // Told of when it is read.
      }
    }
    return new StoredInput(inputs, stdin, size.bytes);
  }

  boolean isLarge() {
    return isLarge(bytes);
  }

  /// Whether a corpus of such a size is too large to look at all of it at once.
  static boolean isLarge(long bytes) {
    return bytes > LARGE_BYTES;
  }

  /// Adds up files; passes over what cannot be read, which is told of when it is read.
  private static final class Size extends SimpleFileVisitor<Path> {
    private long bytes;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        bytes += attributes.size() * (file.toString().endsWith(".gz") ? 4 : 1);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
      return FileVisitResult.CONTINUE;
    }
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
