package dev.refrain.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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

  private RowFile(FileChannel rows, @Nullable InputStream packed, int longest) {
    this.rows = rows;
    this.packed = packed;
    this.longest = longest;
  }

  static RowFile open(Path path, int longest) throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
    ByteBuffer magic = ByteBuffer.allocate(2);
    file.read(magic, 0);
    boolean gzip = magic.get(0) == (byte) 0x1f && magic.get(1) == (byte) 0x8b;
    if (gzip != InputFormat.namesGzip(path.toString()) || file.size() == 0) {
      file.close();
      throw new IOException("not what its name says");
    }
    if (!gzip) {
      return new RowFile(file, null, longest);
    }
    var in = new GZIPInputStream(new BufferedInputStream(Channels.newInputStream(file)), 1 << 16);
    FileChannel plain =
        FileChannel.open(
            Files.createTempFile("refrain", ".rows"),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    return new RowFile(plain, in, longest);
  }

  /// Fills the chunk with the next lines; false when there are none left.
  ///
  /// @throws IOException also when a line is longer than the limit
  synchronized boolean next(RowChunk chunk) throws IOException {
    System.arraycopy(rest, 0, chunk.bytes, 0, rest.length);
    chunk.number = chunks++;
    chunk.offset = read - rest.length;
    int size = rest.length;
    while (true) {
      int wanted = Math.max(CHUNK, size + (CHUNK >> 1));
      if (chunk.bytes.length < wanted + RowChunk.PADDING) {
        chunk.bytes = Arrays.copyOf(chunk.bytes, wanted + RowChunk.PADDING);
      }
      int count = fill(chunk.bytes, size, wanted);
      size += count;
      read += count;
      boolean ended = size < wanted;
      int end = ended ? size : lineEnd(chunk.bytes, size);
      if (end > 0 || ended) {
        rest = Arrays.copyOfRange(chunk.bytes, end, size);
        chunk.bytes[end] = '\n';
        chunk.size = end;
        return end > 0;
      }
      if (size > longest) {
        throw new IOException("a line is too long");
      }
    }
  }

  private static int lineEnd(byte[] bytes, int size) {
    int end = size;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  /// Reads until the place `to` is reached or the file ends; unpacked bytes are kept.
  private int fill(byte[] bytes, int from, int to) throws IOException {
    if (packed != null) {
      int count = packed.readNBytes(bytes, from, to - from);
      var unpacked = ByteBuffer.wrap(bytes, from, count);
      while (unpacked.hasRemaining()) {
        rows.write(unpacked, read + unpacked.position() - from);
      }
      return count;
    }
    var buffer = ByteBuffer.wrap(bytes, from, to - from);
    while (buffer.hasRemaining()) {
      if (rows.read(buffer, read + buffer.position() - from) < 0) {
        break;
      }
    }
    return buffer.position() - from;
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
