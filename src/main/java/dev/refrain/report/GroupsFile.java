package dev.refrain.report;

import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Match;
import dev.refrain.report.content.Json;
import dev.refrain.report.content.Report;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/// `groups.jsonl`: copies of one text and which of them to keep.
final class GroupsFile {
  private GroupsFile() {}

  static void write(Report report, OutputStream out) {
    Json.lines(out, report.analysis().groups(), GroupsFile::group);
  }

  private static void group(JsonGenerator json, DuplicateGroup group) {
    json.writeStartObject();
    Json.string(json, "group", group.id());
    Json.string(json, "level", group.level().label());
    json.writeArrayPropertyStart("members");
    for (Match.Side member : group.members()) {
      Json.side(json, member);
    }
    json.writeEndArray();
    Json.side(json, "keep", group.keep());
    Json.string(json, "reason", group.reason());
    json.writeObjectPropertyStart("weakest");
    Json.side(json, "a", group.weakest().a());
    Json.side(json, "b", group.weakest().b());
    Json.decimal(json, "jaccard", group.weakest().jaccard());
    Json.decimal(json, "containment", group.weakest().containment());
    json.writeEndObject();
    json.writeEndObject();
  }
}
