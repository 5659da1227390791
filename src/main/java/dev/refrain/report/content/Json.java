package dev.refrain.report.content;

import dev.refrain.model.Lines;
import dev.refrain.model.Match;
import dev.refrain.model.Span;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// JSON as the report's files have it: keys in the order they are written, unknown values `null`,
/// UTF-8, `\n`.
public final class Json {
  private static final JsonFactory LINES = JsonFactory.builder().rootValueSeparator("\n").build();

  private Json() {}

  /// Writes each element of `rows` as one line. Closes `out`.
  public static <T> void lines(OutputStream out, List<T> rows, BiConsumer<JsonGenerator, T> row) {
    try (JsonGenerator json = LINES.createGenerator(ObjectWriteContext.empty(), out)) {
      for (T element : rows) {
        row.accept(json, element);
      }
      if (!rows.isEmpty()) {
        json.writeRaw('\n');
      }
    }
  }

  /// A generator for one indented document; the caller closes it.
  public static JsonGenerator document(OutputStream out) {
    return LINES.createGenerator(new Indented(), out);
  }

  /// A generator for one document without white space; the caller closes it.
  public static JsonGenerator compact(OutputStream out) {
    return LINES.createGenerator(ObjectWriteContext.empty(), out);
  }

  public static void string(JsonGenerator json, String name, @Nullable String value) {
    json.writeName(name);
    string(json, value);
  }

  /// A string or null; half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.
  public static void string(JsonGenerator json, @Nullable String value) {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(Unicode.wellFormed(value));
    }
  }

  public static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    for (String value : values) {
      string(json, value);
    }
    json.writeEndArray();
  }

  /// A number with at most four decimals, null when it is not finite.
  public static void decimal(JsonGenerator json, String name, double value) {
    json.writeName(name);
    if (Double.isFinite(value)) {
      json.writeNumber(Decimals.json(value));
    } else {
      json.writeNull();
    }
  }

  /// A plain value: a map or a list of such, in its own order, a truth, a number (null when it is
  /// not finite), else a string.
  public static void value(JsonGenerator json, Object value) {
    switch (value) {
      case Map<?, ?> map -> {
        json.writeStartObject();
        map.forEach(
            (name, inner) -> {
              json.writeName(name.toString());
              value(json, inner);
            });
        json.writeEndObject();
      }
      case Collection<?> values -> {
        json.writeStartArray();
        values.forEach(element -> value(json, element));
        json.writeEndArray();
      }
      case Boolean flag -> json.writeBoolean(flag);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Double number when Double.isFinite(number) -> json.writeNumber(number);
      case Double _ -> json.writeNull();
      default -> string(json, value.toString());
    }
  }

  /// `[first,last]` or null, under the name `lines`.
  public static void lines(JsonGenerator json, @Nullable Lines lines) {
    json.writeName("lines");
    bounds(json, lines);
  }

  /// The same as an element of an array.
  public static void bounds(JsonGenerator json, @Nullable Lines lines) {
    if (lines == null) {
      json.writeNull();
    } else {
      pair(json, lines.first(), lines.last());
    }
  }

  /// `[start,end]`.
  public static void span(JsonGenerator json, String name, Span span) {
    json.writeName(name);
    pair(json, span.start(), span.end());
  }

  /// One side of a comparison; passage and lines only where a passage was compared.
  public static void side(JsonGenerator json, String name, Match.Side side) {
    json.writeName(name);
    side(json, side);
  }

  /// Like [#side(JsonGenerator, String, Match.Side)], as an element of an array.
  public static void side(JsonGenerator json, Match.Side side) {
    json.writeStartObject();
    string(json, "article", side.article());
    Integer passage = side.passage();
    if (passage != null) {
      json.writeNumberProperty("passage", passage);
      lines(json, side.lines());
    }
    json.writeEndObject();
  }

  private static void pair(JsonGenerator json, int first, int second) {
    json.writeStartArray();
    json.writeNumber(first);
    json.writeNumber(second);
    json.writeEndArray();
  }

  /// Two spaces a level and `\n`, whatever the machine's own line end.
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
      var indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER))
          .withObjectIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
