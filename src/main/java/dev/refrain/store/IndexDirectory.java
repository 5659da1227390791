package dev.refrain.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;

/// Where an index lies while it is needed: in memory, or past a number of texts in a temporary
/// folder that is gone when it is closed or the program is stopped.
///
/// @param folder null in memory
record IndexDirectory(Directory directory, @Nullable Path folder, Thread hook)
    implements AutoCloseable {
  /// A text takes about 300 bytes of an index.
  private static final int MOST_IN_MEMORY = 50_000;

  static IndexDirectory forTexts(int texts) throws IOException {
    return texts <= MOST_IN_MEMORY ? inMemory() : onDisk();
  }

  static IndexDirectory inMemory() {
    return new IndexDirectory(new ByteBuffersDirectory(), null, new Thread());
  }

  static IndexDirectory onDisk() throws IOException {
    Path folder = Files.createTempDirectory("refrain");
    var hook = new Thread(() -> delete(folder), "index-directory");
    Runtime.getRuntime().addShutdownHook(hook);
    return new IndexDirectory(new MMapDirectory(folder), folder, hook);
  }

  @Override
  public void close() throws IOException {
    directory.close();
    if (folder != null) {
      delete(folder);
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException stopping) {
        // The hook runs already and finds an empty place.
      }
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
