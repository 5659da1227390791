package dev.refrain.spill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Bytes that do not fit into memory, written and read by several threads.
///
/// The file is made when the first bytes come. It has lost its name before they stand in it where
/// the system allows it, so nothing is left behind whatever happens to the run.
public final class TemporaryFile implements AutoCloseable {
  private final AtomicLong end = new AtomicLong();
  private @Nullable FileChannel file;

  TemporaryFile() {}

  /// A file for somebody who keeps its places.
  public static FileChannel create() throws IOException {
    return FileChannel.open(
        Files.createTempFile("refrain", ".spool"),
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /// What to tell when such a file cannot be written.
  ///
  /// @param otherwise what may be done so that it need not be
  public static UncheckedIOException noRoom(IOException failure, String otherwise) {
    return new UncheckedIOException(
        new IOException(
            "a temporary file in "
                + System.getProperty("java.io.tmpdir")
                + " could not be written: "
                + reason(failure)
                + "; make room there, name another folder (TMPDIR, or -Djava.io.tmpdir with java -jar), or "
                + otherwise,
            failure));
  }

  private static @Nullable String reason(IOException failure) {
    return switch (failure) {
      case NoSuchFileException _ -> "there is no such folder";
      case AccessDeniedException _ -> "permission denied";
      default -> failure.getMessage();
    };
  }

  /// Writes all that remains in the buffer and returns its place.
  long append(ByteBuffer bytes) {
    long place = end.getAndAdd(bytes.remaining());
    try {
      FileChannel open = file();
      long at = place;
      while (bytes.hasRemaining()) {
        at += open.write(bytes, at);
      }
    } catch (IOException failure) {
      throw noRoom(failure, "allow more --memory");
    }
    return place;
  }

  /// Fills the buffer with the bytes from a place on.
  void read(ByteBuffer bytes, long place) {
    try {
      FileChannel open = file();
      long at = place;
      while (bytes.hasRemaining()) {
        int count = open.read(bytes, at);
        if (count < 0) {
          throw new IOException("a temporary file became shorter while it was read");
        }
        at += count;
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private synchronized FileChannel file() throws IOException {
    FileChannel open = file;
    if (open == null) {
      open = create();
      file = open;
    }
    return open;
  }

  @Override
  public synchronized void close() {
    FileChannel open = file;
    if (open != null) {
      try {
        open.close();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
