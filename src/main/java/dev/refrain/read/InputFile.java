package dev.refrain.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file to read, or standard input.
///
/// @param path null for standard input
/// @param name as messages call it: the INPUT itself, or INPUT and the way down from there, with
///   forward slashes
/// @param id the id of its article, and the first part of its rows' ids: the way down from the
///   INPUT that named it
record InputFile(@Nullable Path path, String name, String id) {
  static final InputFile STDIN = new InputFile(null, "-", "stdin");

  /// Closing what this opens leaves standard input open for whoever owns it.
  InputStream open(InputStream stdin) throws IOException {
    return path == null ? new Borrowed(stdin) : Files.newInputStream(path);
  }

  private static final class Borrowed extends FilterInputStream {
    Borrowed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
