package dev.refrain.report.page;

import dev.refrain.report.content.Json;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JsonGenerator;

/// Puts tables into the page, each in a `script` element that is no script:
/// `{"columns":["id",...],"rows":[[...],...]}`.
///
/// In a small page they are plain JSON, one row a line, so that a report can be read and compared
/// as text; in a large one they are compressed by gzip and written in base64. A table is cut into
/// several elements where its texts are long, so that a reader of one text unpacks only a few.
final class DataBlocks {
  private final TemplateOutput out;
  private final boolean packed;
  private long written;

  DataBlocks(TemplateOutput out, boolean packed) {
    this.out = out;
    this.packed = packed;
  }

  /// Writes one row as the elements of an array that is open.
  @FunctionalInterface
  interface Row<T> {
    void write(JsonGenerator json, T item);
  }

  /// A whole table.
  <T> void table(String name, List<String> columns, List<T> items, Row<T> row) {
    block(name, 0, columns, items, row);
  }

  /// A table in several elements; ends early when the page is full.
  ///
  /// @param size of an item's text in UTF-16 code units
  void chunks(
      String name,
      List<String> columns,
      List<Integer> items,
      ToIntFunction<Integer> size,
      Row<Integer> row) {
    int from = 0;
    while (from < items.size() && written < Limits.PAGE_BYTES) {
      int to = from;
      long text = 0;
      while (to < items.size() && text < Limits.CHUNK_TEXT) {
        text += size.applyAsInt(items.get(to++)) + 50L;
      }
      block(name, from, columns, items.subList(from, to), row);
      from = to;
    }
  }

  private <T> void block(String name, int from, List<String> columns, List<T> items, Row<T> row) {
    String type = packed ? "application/gzip" : "application/json";
    content(
        "<script type=\"%s\" class=\"data\" data-name=\"%s\" data-from=\"%d\" data-count=\"%d\">"
            .formatted(type, name, from, items.size()));
    try (OutputStream sink = packed ? packing() : new PlainText();
        JsonGenerator json = Json.compact(sink)) {
      json.writeStartObject();
      Json.strings(json, "columns", columns);
      json.writeArrayPropertyStart("rows");
      for (T item : items) {
        json.writeRaw('\n');
        json.writeStartArray();
        row.write(json, item);
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    content("</script>\n");
  }

  private OutputStream packing() throws IOException {
    return new GZIPOutputStream(Base64.getEncoder().wrap(new Letters()), 1 << 16);
  }

  private void content(String text) {
    written += text.length();
    out.writeContent(text);
  }

  /// Bytes of base64 as text.
  private final class Letters extends OutputStream {
    @Override
    public void write(int b) {
      content(String.valueOf((char) b));
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      content(new String(bytes, from, length, StandardCharsets.ISO_8859_1));
    }
  }

  /// JSON as text that can neither end its element nor hide or turn anything: what could is written
  /// as an escape, for it stands inside strings only.
  private final class PlainText extends java.io.ByteArrayOutputStream {
    @Override
    public void close() {
      String json = toString(StandardCharsets.UTF_8);
      reset();
      content(harmless(json));
    }
  }

  private static String harmless(String json) {
    var safe = new StringBuilder(json.length() + 64);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (isHarmful(c)) {
        safe.append("\\u").append(Integer.toHexString(c | 0x10000), 1, 5);
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  private static boolean isHarmful(char c) {
    return c == '<'
        || c == '>'
        || c == '&'
        || c >= 0x7f && c < 0xa0
        || c >= 0x2028 && c <= 0x202e
        || c >= ' ' && Character.getType(c) == Character.FORMAT;
  }
}
