package dev.refrain.report;

import dev.refrain.model.Analysis;
import dev.refrain.model.AuditResult;
import dev.refrain.model.InputCounts;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.report.content.Json;
import dev.refrain.report.content.Report;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/// Results that a command prints as JSON.
public final class ResultText {
  private static final Pattern UNSAFE =
      Pattern.compile("[\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]");

  private ResultText() {}

  /// A map of strings, numbers, and lists and maps of these, in its own order, on one line.
  public static String json(Map<String, Object> result) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.compact(bytes)) {
      Json.value(json, result);
      json.writeRaw('\n');
    }
    return harmless(bytes.toString(StandardCharsets.UTF_8));
  }

  /// A match as `duplicates.jsonl` has it.
  public static String json(Match match, List<Page> pages) {
    var bytes = new ByteArrayOutputStream();
    var input = new InputCounts(pages.size(), pages.size(), 0, List.of());
    var analysis =
        new Analysis(
            new TreeMap<>(),
            input,
            pages,
            List.of(match),
            List.of(),
            List.of(),
            List.of(),
            AuditResult.none());
    DuplicatesFile.write(new Report(analysis, "", List.of()), bytes);
    return harmless(bytes.toString(StandardCharsets.UTF_8));
  }

  /// With escapes for the characters that could take hold of a terminal and that JSON lets stand:
  /// the upper controls and those of direction. They stand inside strings only.
  private static String harmless(String json) {
    return UNSAFE
        .matcher(json)
        .replaceAll(
            found -> String.format(Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
  }
}
