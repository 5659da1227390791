package dev.refrain.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/// What was read of one chunk of rows: where each article stands, and what was skipped.
///
/// 20 bytes an article and those of its id.
final class RowBatch<S extends TextSink> {
  final S sink;
  final RowFile file;
  final InputFile name;
  final long offset;
  final List<Skip> skipped = new ArrayList<>();
  int articles;
  int lines;
  int[] line = new int[256];
  int[] start = new int[256];
  int[] length = new int[256];

  /// A checksum of each row, by which it is known again.
  private int[] checks = {};

  /// The bytes of all ids, one behind the other; none of an article that is called by its line.
  byte[] ids = new byte[1 << 12];

  int[] idEnd = new int[256];

  /// Number of the first article.
  int first;

  /// Something skipped, before the article of this number.
  record Skip(int line, String reason, int before) {}

  RowBatch(S sink, RowFile file, InputFile name, long offset) {
    this.sink = sink;
    this.file = file;
    this.name = name;
    this.offset = offset;
  }

  void add(int rowLine, int rowStart, int rowLength, byte[] bytes, int from, int to) {
    if (articles == line.length) {
      line = Arrays.copyOf(line, articles * 2);
      start = Arrays.copyOf(start, articles * 2);
      length = Arrays.copyOf(length, articles * 2);
      idEnd = Arrays.copyOf(idEnd, articles * 2);
    }
    line[articles] = rowLine;
    start[articles] = rowStart;
    length[articles] = rowLength;
    int end = idStart(articles);
    if (ids.length - end < to - from) {
      ids = Arrays.copyOf(ids, 2 * ids.length + to - from);
    }
    System.arraycopy(bytes, from, ids, end, to - from);
    idEnd[articles] = end + to - from;
    articles++;
  }

  /// No more articles will be added: notes what their rows are.
  ///
  /// @param bytes of the chunk
  void seal(byte[] bytes) {
    checks = new int[articles];
    for (int i = 0; i < articles; i++) {
      checks[i] = check(bytes, start[i], length[i]);
    }
  }

  /// Whether the row at the beginning of these bytes is what it was.
  boolean isUnchanged(int index, byte[] bytes) {
    return checks[index] == check(bytes, 0, length[index]);
  }

  private static int check(byte[] bytes, int from, int size) {
    var check = new CRC32C();
    check.update(bytes, from, size);
    return (int) check.getValue();
  }

  private int idStart(int index) {
    return index == 0 ? 0 : idEnd[index - 1];
  }

  /// The id of an article.
  ///
  /// @param lineBefore lines of the file before this batch
  String id(int index, int lineBefore) {
    int from = idStart(index);
    return idEnd[index] == from
        ? name.id() + "#" + (lineBefore + line[index])
        : new String(ids, from, idEnd[index] - from, StandardCharsets.UTF_8);
  }

  /// A hash of the id of an article, never 0.
  long idHash(int index, int lineBefore) {
    int from = idStart(index);
    if (idEnd[index] == from) {
      return hash(id(index, lineBefore));
    }
    return hash(ids, from, idEnd[index]);
  }

  /// Gives back room that is not used.
  void trim() {
    line = Arrays.copyOf(line, articles);
    start = Arrays.copyOf(start, articles);
    length = Arrays.copyOf(length, articles);
    idEnd = Arrays.copyOf(idEnd, articles);
    ids = Arrays.copyOf(ids, idStart(articles));
  }

  private static long hash(byte[] bytes, int from, int to) {
    long hash = (long) to - from;
    for (int at = from; at < to; at++) {
      hash = (hash ^ bytes[at]) * 0x100000001b3L;
      hash ^= hash >>> 31;
    }
    return hash == 0 ? 1 : hash;
  }

  static long hash(String id) {
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    return hash(bytes, 0, bytes.length);
  }
}
