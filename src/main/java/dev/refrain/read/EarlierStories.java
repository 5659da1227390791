package dev.refrain.read;

import dev.refrain.model.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The stories that an earlier run left in its folder, so that a new run can go on with them.
public final class EarlierStories {
  private static final String FILE = "stories.jsonl";

  private EarlierStories() {}

  /// All stories, in the order of the file.
  ///
  /// @param folder of the earlier run
  /// @throws IllegalArgumentException when it has no stories, or a line is none
  public static List<Story> read(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          folder + ": wanted the folder of an earlier run, no " + FILE);
    }
    var stories = new ArrayList<Story>();
    try {
      for (String line : Files.readAllLines(file)) {
        stories.add(story(JsonMapper.shared().readTree(line)));
      }
    } catch (JacksonException | IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          file + ":" + (stories.size() + 1) + ": is no story: " + wrong.getMessage(), wrong);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return stories;
  }

  private static Story story(JsonNode node) {
    var terms = new ArrayList<String>();
    node.path("terms").forEach(term -> terms.add(term.asString("")));
    var articles = new ArrayList<Story.Member>();
    for (JsonNode member : node.path("articles")) {
      articles.add(
          new Story.Member(
              wanted(member, "article"), text(member, "published"), text(member, "group")));
    }
    var changes = new ArrayList<Story.Change>();
    for (JsonNode change : node.path("changes")) {
      var kind = Story.Change.Kind.valueOf(wanted(change, "kind").toUpperCase(Locale.ROOT));
      changes.add(new Story.Change(wanted(change, "day"), kind, text(change, "other")));
    }
    return new Story(
        wanted(node, "story"),
        wanted(node, "theme"),
        wanted(node, "headline"),
        terms,
        text(node, "from"),
        text(node, "to"),
        articles,
        node.path("independentTexts").asInt(articles.size()),
        node.path("sources").asInt(0),
        node.path("versions").asInt(articles.size()),
        null,
        changes);
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isString() ? value.asString() : null;
  }

  private static String wanted(JsonNode node, String key) {
    String text = text(node, key);
    if (text == null) {
      throw new IllegalArgumentException("wanted a text as \"" + key + '"');
    }
    return text;
  }
}
