package dev.refrain.read;

import dev.refrain.model.Article;
import dev.refrain.model.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Turns rows into articles: usual rows from their bytes, the others by way of [JsonRows]. One
/// object a thread.
final class RowWorker {
  private static final int MARK = 3;
  private static final byte[] NO_NAME = {};

  private final int longest;
  private final StrictUtf8 utf8 = new StrictUtf8();
  private final JsonRows rows;
  private final RowScanner scanner;
  private final RowChunk single = new RowChunk(1 << 14);

  RowWorker(ReadSettings settings) {
    longest = settings.longest();
    rows = new JsonRows(settings.fields(), settings.longest());
    scanner = new RowScanner(rows);
  }

  /// Reads all rows of a chunk.
  void read(RowChunk chunk, RowBatch<?> batch) {
    if (chunk.tooLong) {
      batch.lines++;
      batch.skipped.add(new RowBatch.Skip(1, ArticleStream.tooLong(longest), 0));
    }
    byte[] bytes = chunk.bytes;
    int at = chunk.number == 0 ? markLength(bytes, chunk.size) : 0;
    while (at < chunk.size) {
      batch.lines++;
      int end = scanner.scan(bytes, at, chunk.size);
      boolean usual =
          end >= 0 && end - at <= longest && isNamed(bytes) && isTaken(bytes, batch.sink);
      if (usual) {
        batch.add(batch.lines, at, end - at, bytes, scanner.from(Field.ID), scanner.to(Field.ID));
      } else {
        end = lineEnd(bytes, at);
        readSlowly(bytes, at, end, batch);
      }
      at = end + 1;
    }
    batch.seal(bytes);
  }

  private void readSlowly(byte[] bytes, int start, int end, RowBatch<?> batch) {
    boolean tooLong = end - start > longest;
    if (!tooLong && ArticleStream.isBlank(bytes, start, end)) {
      return;
    }
    try {
      if (tooLong) {
        throw new UnreadableException(ArticleStream.tooLong(longest));
      }
      Row row = rows.read(utf8.decode(bytes, start, end - start));
      String id = row.id();
      byte[] name = id == null ? NO_NAME : id.getBytes(StandardCharsets.UTF_8);
      batch.sink.text(row.text(), row.title());
      batch.add(batch.lines, start, end - start, name, 0, name.length);
    } catch (UnreadableException unreadable) {
      batch.skipped.add(new RowBatch.Skip(batch.lines, unreadable.reason(), batch.articles));
    }
  }

  /// Whether the sink takes the text of the row that was scanned.
  private boolean isTaken(byte[] bytes, TextSink sink) {
    int from = scanner.from(Field.TEXT);
    int to = scanner.to(Field.TEXT);
    if (!sink.wantsStrings()) {
      return sink.bytes(bytes, from, to);
    }
    String text = JsonStrings.isUtf8(bytes, from, to) ? shown(bytes, Field.TEXT) : null;
    if (text == null) {
      return false;
    }
    sink.text(text, shown(bytes, Field.TITLE));
    return true;
  }

  /// Whether the id can be seen and stands there as it is, or is not there.
  private boolean isNamed(byte[] bytes) {
    if (!scanner.has(Field.ID)) {
      return true;
    }
    boolean seen = false;
    for (int at = scanner.from(Field.ID); at < scanner.to(Field.ID); at++) {
      seen |= bytes[at] > ' ' && bytes[at] < 0x7f;
    }
    return seen && !scanner.escaped(Field.ID);
  }

  /// Reads one article again: the text goes to the sink, the rest comes back.
  ///
  /// @param lineBefore lines of the file before the batch
  Article read(RowBatch<?> batch, int index, int lineBefore, TextSink sink)
      throws UnstableInputException {
    try {
      batch.file.row(batch.offset + batch.start[index], batch.length[index], single);
      byte[] bytes = single.bytes;
      if (!batch.isUnchanged(index, bytes)) {
        throw new IOException("a row is not what it was");
      }
      Row row = usualRow(bytes, single.size, sink);
      if (row == null) {
        row = rows.read(utf8.decode(bytes, 0, single.size));
        sink.text(row.text(), row.title());
      }
      return new Article(
          batch.id(index, lineBefore),
          new Origin(batch.name.name(), lineBefore + batch.line[index]),
          row.url(),
          row.source(),
          row.published(),
          row.title(),
          "");
    } catch (UnreadableException | IOException changed) {
      throw new UnstableInputException(batch.name.name(), changed);
    }
  }

  /// The row without its text, if the sink takes that as bytes.
  private @Nullable Row usualRow(byte[] bytes, int size, TextSink sink) {
    if (scanner.scan(bytes, 0, size) != size || !isTaken(bytes, sink)) {
      return null;
    }
    return new Row(
        null,
        shown(bytes, Field.URL),
        shown(bytes, Field.SOURCE),
        shown(bytes, Field.PUBLISHED),
        shown(bytes, Field.TITLE),
        "");
  }

  private @Nullable String shown(byte[] bytes, Field field) {
    String value = scanner.value(bytes, field);
    return value == null || Characters.isBlank(value) ? null : value;
  }

  private static int lineEnd(byte[] bytes, int from) {
    int at = from;
    while (bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  private static int markLength(byte[] bytes, int size) {
    boolean marked =
        size >= MARK
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    return marked ? MARK : 0;
  }
}
