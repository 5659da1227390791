package dev.refrain.read;

import dev.refrain.model.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What was read of one chunk of rows: where each article stands, and what was skipped.
///
/// 28 bytes an article.
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

  /// Hash of the id, 0 when the article is called by its line.
  long[] id = new long[256];

  /// Something skipped, before the article of this number.
  record Skip(int line, String reason, int before) {}

  RowBatch(S sink, RowFile file, InputFile name, long offset) {
    this.sink = sink;
    this.file = file;
    this.name = name;
    this.offset = offset;
  }

  void add(int rowLine, int rowStart, int rowLength, long idHash) {
    if (articles == line.length) {
      line = Arrays.copyOf(line, articles * 2);
      start = Arrays.copyOf(start, articles * 2);
      length = Arrays.copyOf(length, articles * 2);
      id = Arrays.copyOf(id, articles * 2);
    }
    line[articles] = rowLine;
    start[articles] = rowStart;
    length[articles] = rowLength;
    id[articles] = idHash;
    articles++;
  }

  static long hash(byte[] bytes, int from, int to) {
    long hash = (long) to - from;
    for (int at = from; at < to; at++) {
      hash = (hash ^ bytes[at]) * 0x100000001b3L;
      hash ^= hash >>> 31;
    }
    return hash == 0 ? 1 : hash;
  }

  static long hash(Article article) {
    byte[] id = article.id().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return hash(id, 0, id.length);
  }
}
