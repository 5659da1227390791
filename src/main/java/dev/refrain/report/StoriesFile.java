package dev.refrain.report;

import dev.refrain.model.Story;
import dev.refrain.report.content.Json;
import dev.refrain.report.content.Report;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// `stories.jsonl`: articles about one event.
final class StoriesFile {
  private StoriesFile() {}

  static void write(Report report, OutputStream out) {
    Json.lines(out, report.analysis().stories(), StoriesFile::story);
  }

  private static void story(JsonGenerator json, Story story) {
    json.writeStartObject();
    Json.string(json, "story", story.id());
    Json.string(json, "theme", story.theme());
    Json.string(json, "headline", story.headline());
    Json.strings(json, "terms", story.terms());
    Json.string(json, "from", story.from());
    Json.string(json, "to", story.to());
    json.writeArrayPropertyStart("articles");
    for (Story.Member member : story.articles()) {
      json.writeStartObject();
      Json.string(json, "article", member.article());
      Json.string(json, "published", member.published());
      Json.string(json, "group", member.group());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberProperty("independentTexts", story.independentTexts());
    json.writeNumberProperty("sources", story.sources());
    json.writeNumberProperty("versions", story.versions());
    place(json, story.place());
    json.writeArrayPropertyStart("changes");
    for (Story.Change change : story.changes()) {
      json.writeStartObject();
      Json.string(json, "day", change.day());
      Json.string(json, "kind", change.kind().label());
      Json.string(json, "other", change.other());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /// `[x,y]` or null.
  private static void place(JsonGenerator json, Story.@Nullable Place place) {
    json.writeName("place");
    if (place == null) {
      json.writeNull();
    } else {
      json.writeStartArray();
      json.writeNumber(place.x());
      json.writeNumber(place.y());
      json.writeEndArray();
    }
  }
}
