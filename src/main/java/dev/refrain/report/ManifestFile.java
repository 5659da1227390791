package dev.refrain.report;

import dev.refrain.clean.LeftOut;
import dev.refrain.model.Match;
import dev.refrain.report.content.Json;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// `manifest.jsonl`: what a cleaned corpus does not have, and why.
///
/// Its first key is how [dev.refrain.read.InputReader] tells it from a file of the corpus.
public final class ManifestFile {
  public static final String NAME = "manifest.jsonl";

  private ManifestFile() {}

  /// Writes one line for each. Closes `out`.
  public static void write(List<LeftOut> leftOut, OutputStream out) {
    Json.lines(out, leftOut, ManifestFile::leftOut);
  }

  private static void leftOut(JsonGenerator json, LeftOut left) {
    json.writeStartObject();
    Json.string(json, "leftOut", left.what().label());
    Json.string(json, "article", left.article());
    Json.string(json, "file", left.origin().file());
    json.writeNumberProperty("line", left.origin().line());
    place(json, left);
    Json.string(json, "kind", left.kind().label());
    Json.string(json, "reason", left.reason());
    Match.Side copyOf = left.copyOf();
    if (copyOf == null) {
      json.writeNullProperty("copyOf");
    } else {
      Json.side(json, "copyOf", copyOf);
    }
    Json.string(json, "group", left.group());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, LeftOut left) {
    LeftOut.Place place = left.place();
    if (place == null) {
      json.writeNullProperty("passage");
      Json.lines(json, null);
      json.writeNullProperty("start");
      json.writeNullProperty("end");
    } else {
      json.writeNumberProperty("passage", place.passage());
      Json.lines(json, place.lines());
      json.writeNumberProperty("start", place.span().start());
      json.writeNumberProperty("end", place.span().end());
    }
  }
}
