package dev.refrain.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Cuts a stream of bytes into lines at `\n`, one in memory at a time.
///
/// A line longer than the limit is passed over without being held. After each [#next()] that says
/// so, the line lies in [#bytes()] from [#start()], [#length()] long, without its end.
final class LineScanner {
  private final InputStream in;
  private final int longest;
  private byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private boolean ended;
  private int start;
  private int length;
  private int line;
  private boolean tooLong;

  LineScanner(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /// Moves to the next line; false behind the last one.
  boolean next() throws IOException {
    tooLong = false;
    int scanned = from;
    while (true) {
      for (int at = scanned; at < to; at++) {
        if (buffer[at] == '\n') {
          return line(at, at + 1);
        }
      }
      if (ended) {
        return (to > from || tooLong) && line(to, to);
      }
      int seen = to - from;
      if (seen > longest) {
        tooLong = true;
        from = to;
        seen = 0;
      }
      fill();
      scanned = from + seen;
    }
  }

  private boolean line(int end, int behind) {
    start = from;
    length = end - from;
    from = behind;
    tooLong |= length > longest;
    line++;
    return true;
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, from, buffer, 0, to - from);
    to -= from;
    from = 0;
    if (to == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, Integer.MAX_VALUE - 8));
    }
    int read = in.read(buffer, to, buffer.length - to);
    ended = read < 0;
    to += Math.max(read, 0);
  }

  byte[] bytes() {
    return buffer;
  }

  int start() {
    return start;
  }

  int length() {
    return length;
  }

  /// Number of the line, 1 for the first.
  int line() {
    return line;
  }

  /// Whether the line was over the limit, so that its bytes are not there.
  boolean tooLong() {
    return tooLong;
  }
}
