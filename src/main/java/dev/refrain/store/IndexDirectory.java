package dev.refrain.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/// A temporary folder with an index, gone when it is closed or the program is stopped.
record IndexDirectory(Directory directory, Path folder, Thread hook) implements AutoCloseable {
  static IndexDirectory create() throws IOException {
    Path folder = Files.createTempDirectory("refrain");
    var hook = new Thread(() -> delete(folder), "index-directory");
    Runtime.getRuntime().addShutdownHook(hook);
    return new IndexDirectory(new MMapDirectory(folder), folder, hook);
  }

  @Override
  public void close() throws IOException {
    directory.close();
    delete(folder);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      // The hook runs already and finds an empty place.
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
