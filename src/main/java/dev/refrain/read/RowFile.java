package dev.refrain.read;

import dev.refrain.spill.TemporaryFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// A file of rows, cut into chunks of whole lines that several threads work on, and read again at
/// any place.
///
/// What is packed is unpacked into a temporary file on the way. That file has lost its name before
/// the first byte stands in it where the system allows it, so nothing is left behind whatever
/// happens to the run.
final class RowFile implements AutoCloseable {
  private static final int CHUNK = 1 << 20;

  private final FileChannel rows;
  private final @Nullable InputStream packed;
  private final int longest;
  private byte[] rest = new byte[0];
  private int chunks;
  private long read;
  private @Nullable IOException failure;

  private RowFile(FileChannel rows, @Nullable InputStream packed, int longest) {
    this.rows = rows;
    this.packed = packed;
    this.longest = longest;
  }

  /// @throws IOException when it is not what its name says, or cannot be opened
  static RowFile open(Path path, int longest) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new IOException("not to be read twice");
    }
    FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
    try {
      ByteBuffer magic = ByteBuffer.allocate(2);
      file.read(magic, 0);
      boolean gzip = magic.get(0) == (byte) 0x1f && magic.get(1) == (byte) 0x8b;
      if (gzip != InputFormat.namesGzip(path.toString()) || file.size() == 0) {
        throw new IOException("not what its name says");
      }
      return gzip ? packed(file, longest) : new RowFile(file, null, longest);
    } catch (IOException failure) {
      file.close();
      throw failure;
    }
  }

  private static RowFile packed(FileChannel file, int longest) throws IOException {
    var in = new GZIPInputStream(new BufferedInputStream(Channels.newInputStream(file)), 1 << 16);
    return new RowFile(TemporaryFile.create(), in, longest);
  }

  /// Fills the chunk with the next lines; false when there are none left, or none that can be read.
  ///
  /// @throws UncheckedIOException when what is unpacked finds no room
  synchronized boolean next(RowChunk chunk) {
    System.arraycopy(rest, 0, chunk.bytes, 0, rest.length);
    chunk.number = chunks++;
    chunk.offset = read - rest.length;
    chunk.tooLong = false;
    int size = rest.length;
    while (true) {
      int wanted = Math.max(CHUNK, size + (Math.max(CHUNK, size) >> 1));
      if (chunk.bytes.length < wanted + RowChunk.PADDING) {
        chunk.bytes = Arrays.copyOf(chunk.bytes, wanted + RowChunk.PADDING);
      }
      size += fill(chunk.bytes, size, wanted);
      boolean ended = size < wanted;
      int end = ended && failure == null ? size : lineEnd(chunk.bytes, size);
      if (end > 0 || ended) {
        rest = Arrays.copyOfRange(chunk.bytes, end, size);
        chunk.bytes[end] = '\n';
        chunk.size = end;
        return end > 0;
      }
      if (size > longest) {
        return passOver(chunk);
      }
    }
  }

  /// Passes over the rest of a line that is too long; false when the file breaks off in it.
  private boolean passOver(RowChunk chunk) {
    chunk.tooLong = true;
    chunk.size = 0;
    rest = new byte[0];
    while (true) {
      int size = fill(chunk.bytes, 0, CHUNK);
      for (int at = 0; at < size; at++) {
        if (chunk.bytes[at] == '\n') {
          rest = Arrays.copyOfRange(chunk.bytes, at + 1, size);
          return true;
        }
      }
      if (size < CHUNK) {
        return failure == null;
      }
    }
  }

  /// Why the file could not be read to its end, null if it was: what came before was given.
  synchronized @Nullable IOException failure() {
    return failure;
  }

  private static int lineEnd(byte[] bytes, int size) {
    int end = size;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  /// Reads until the place `to` is reached or the file ends or breaks; unpacked bytes are kept.
  private int fill(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && failure == null) {
      try {
        int count =
            packed == null
                ? rows.read(ByteBuffer.wrap(bytes, at, to - at), read + at - from)
                : packed.read(bytes, at, to - at);
        if (count < 0) {
          break;
        }
        at += count;
      } catch (IOException broken) {
        failure = broken;
      }
    }
    if (packed != null) {
      keep(ByteBuffer.wrap(bytes, from, at - from));
    }
    read += at - from;
    return at - from;
  }

  private void keep(ByteBuffer unpacked) {
    try {
      for (long at = read; unpacked.hasRemaining(); ) {
        at += rows.write(unpacked, at);
      }
    } catch (IOException full) {
      throw TemporaryFile.noRoom(full, "unpack the input");
    }
  }

  /// Reads one row again, into the beginning of the chunk.
  void row(long offset, int length, RowChunk chunk) throws IOException {
    if (chunk.bytes.length < length + RowChunk.PADDING) {
      chunk.bytes = new byte[length + RowChunk.PADDING];
    }
    var buffer = ByteBuffer.wrap(chunk.bytes, 0, length);
    while (buffer.hasRemaining()) {
      if (rows.read(buffer, offset + buffer.position()) < 0) {
        throw new IOException("became shorter while it was read");
      }
    }
    chunk.bytes[length] = '\n';
    chunk.size = length;
  }

  @Override
  public void close() throws IOException {
    rows.close();
    if (packed != null) {
      packed.close();
    }
  }
}
