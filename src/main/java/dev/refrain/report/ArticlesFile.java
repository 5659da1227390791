package dev.refrain.report;

import dev.refrain.model.Attribution;
import dev.refrain.model.DateClaim;
import dev.refrain.model.Failure;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.report.content.Json;
import dev.refrain.report.content.Report;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// `articles.jsonl`: every article with what it says about itself and its passages.
final class ArticlesFile {
  private ArticlesFile() {}

  static void write(Report report, OutputStream out) {
    Json.lines(out, report.analysis().pages(), ArticlesFile::page);
  }

  private static void page(JsonGenerator json, Page page) {
    Failure failed = page.failed();
    json.writeStartObject();
    Json.string(json, "article", page.id());
    Json.string(json, "source", page.source());
    Json.string(json, "title", page.title());
    Json.string(json, "published", page.published());
    json.writeArrayPropertyStart("dates");
    for (DateClaim claim : page.dates()) {
      date(json, claim);
    }
    json.writeEndArray();
    Json.string(json, "byline", name(page.byline()));
    Json.string(json, "agency", name(page.agency()));
    Json.string(json, "language", page.language());
    json.writeNumberProperty("words", page.words());
    json.writeNumberProperty("bodyWords", page.bodyWords());
    Json.string(json, "failed", failed == null ? null : failed.label());
    json.writeArrayPropertyStart("passages");
    for (Passage passage : page.passages()) {
      passage(json, passage);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void date(JsonGenerator json, DateClaim claim) {
    json.writeStartObject();
    Json.string(json, "value", claim.value());
    json.writeNumberProperty("line", claim.line());
    Json.string(json, "kind", claim.kind().label());
    json.writeEndObject();
  }

  private static void passage(JsonGenerator json, Passage passage) {
    json.writeStartObject();
    json.writeNumberProperty("passage", passage.ordinal());
    Json.lines(json, passage.lines());
    json.writeNumberProperty("start", passage.span().start());
    json.writeNumberProperty("end", passage.span().end());
    Json.string(json, "kind", passage.kind().label());
    json.writeEndObject();
  }

  private static @Nullable String name(@Nullable Attribution attribution) {
    return attribution == null ? null : attribution.name();
  }
}
