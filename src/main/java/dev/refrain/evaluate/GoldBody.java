package dev.refrain.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Which lines of an article belong to its body.
///
/// @param id as the labels call the article
/// @param file the name of its file, null when the labels give none
/// @param body lines, 1-based
/// @param ignore lines that are neither wanted nor wrong, such as headings between paragraphs
record GoldBody(String id, @Nullable String file, Set<Integer> body, Set<Integer> ignore) {
  /// Reads one document with `documents`, each with `id`, `file`, `body_lines` and
  /// `body_subhead_lines`, or rows with `id`, `body` and `ignore`.
  static List<GoldBody> read(Path file) {
    List<String> lines = GoldLines.read(file);
    var mapper = new ObjectMapper();
    var bodies = new ArrayList<GoldBody>();
    try {
      if (file.getFileName() != null
          && file.getFileName().toString().matches(".*\\.json(\\.gz)?")) {
        for (JsonNode node : mapper.readTree(String.join("\n", lines)).path("documents")) {
          bodies.add(body(file, node, "body_lines", "body_subhead_lines"));
        }
      } else {
        for (String line : lines) {
          bodies.add(body(file, mapper.readTree(line), "body", "ignore"));
        }
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          file + ": labels of bodies want JSON, found: " + e.getOriginalMessage(), e);
    }
    return bodies;
  }

  /// Whether an article is the one meant: by its name, or by the file it came from in whatever
  /// folder.
  boolean names(String article) {
    return article.equals(id)
        || article.equals(file)
        || file != null && article.endsWith("/" + file);
  }

  private static GoldBody body(Path file, JsonNode node, String body, String ignore) {
    if (!node.path("id").isString() || !node.path(body).isArray()) {
      throw new IllegalArgumentException(
          file + ": labels of bodies want \"id\" and \"" + body + "\", found: " + excerpt(node));
    }
    JsonNode name = node.path("file");
    return new GoldBody(
        node.path("id").asString(),
        name.isString() ? name.asString() : null,
        lines(node.path(body)),
        lines(node.path(ignore)));
  }

  private static Set<Integer> lines(JsonNode array) {
    var lines = new TreeSet<Integer>();
    array.forEach(line -> lines.add(line.asInt()));
    return lines;
  }

  private static String excerpt(JsonNode node) {
    String text = node.toString();
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
