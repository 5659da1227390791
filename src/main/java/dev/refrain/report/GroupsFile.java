package dev.refrain.report;

import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Match;
import dev.refrain.model.Provenance;
import dev.refrain.report.content.Json;
import dev.refrain.report.content.Report;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
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
    Json.string(json, "class", group.kind().label());
    Json.side(json, "representative", group.representative());
    Json.string(json, "explanation", group.explanation());
    origin(json, group.origin());
    json.writeEndObject();
  }

  private static void origin(JsonGenerator json, @Nullable Provenance origin) {
    if (origin == null) {
      json.writeNullProperty("origin");
      return;
    }
    json.writeObjectPropertyStart("origin");
    Json.string(json, "verdict", origin.isSuggested() ? "suggested" : "cannot tell");
    side(json, "member", origin.member());
    Json.string(json, "agency", origin.agency());
    json.writeArrayPropertyStart("evidence");
    for (Provenance.Evidence evidence : origin.evidence()) {
      json.writeStartObject();
      Json.string(json, "kind", evidence.kind().label());
      side(json, "member", evidence.member());
      Json.string(json, "says", evidence.says());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void side(JsonGenerator json, String name, Match.@Nullable Side side) {
    if (side == null) {
      json.writeNullProperty(name);
    } else {
      Json.side(json, name, side);
    }
  }
}
