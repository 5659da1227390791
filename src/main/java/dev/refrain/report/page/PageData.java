package dev.refrain.report.page;

import dev.refrain.report.content.Decimals;
import dev.refrain.report.content.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// What the page's script filters by.
final class PageData {
  private PageData() {}

  /// `{"pairs":[{"number","level","relation","score","within"}]}`, with the characters that could
  /// end a script element, or begin a comment in one, written as escapes.
  static String json(List<PairView> pairs) {
    var out = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.compact(out)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("pairs");
      for (PairView pair : pairs) {
        json.writeStartObject();
        json.writeNumberProperty("number", pair.number());
        Json.string(json, "level", pair.level());
        Json.string(json, "relation", pair.relation());
        json.writeName("score");
        json.writeNumber(Decimals.json(pair.score()));
        json.writeBooleanProperty("within", pair.within());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString(StandardCharsets.UTF_8)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }
}
