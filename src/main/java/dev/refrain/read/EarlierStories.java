package dev.refrain.read;

import dev.refrain.model.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The stories that an earlier run left in its folder, so that a new run can go on with them.
public final class EarlierStories {
  private static final String FILE = "stories.jsonl";

  private final Set<String> names = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  private EarlierStories() {}

  /// All stories, in the order of the file. Members have no group: groups are those of each run.
  ///
  /// @param folder of the earlier run
  /// @throws IllegalArgumentException when it has no stories, or none that tells what became of it
  /// @throws UncheckedIOException when the file cannot be read, a line is no story, or two stories
  ///   share a name or an article
  public static List<Story> read(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          folder + ": wanted the folder of an earlier run, no " + FILE);
    }
    List<Story> stories = new EarlierStories().stories(file);
    if (!stories.isEmpty() && stories.stream().allMatch(story -> story.changes().isEmpty())) {
      throw new IllegalArgumentException(
          file + ": no story has changes: wanted a run with --online or --after");
    }
    return stories;
  }

  private List<Story> stories(Path file) {
    var stories = new ArrayList<Story>();
    try {
      for (String line : Files.readAllLines(file)) {
        stories.add(story(JsonMapper.shared().readTree(line)));
      }
    } catch (JacksonException wrong) {
      throw noStory(file, stories.size() + 1, wrong.getOriginalMessage());
    } catch (IllegalArgumentException wrong) {
      throw noStory(file, stories.size() + 1, wrong.getMessage());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return stories;
  }

  private static UncheckedIOException noStory(Path file, int line, @Nullable String why) {
    return new UncheckedIOException(new IOException(file + ":" + line + ": is no story: " + why));
  }

  private Story story(JsonNode node) {
    var terms = new ArrayList<String>();
    node.path("terms").forEach(term -> terms.add(term.asString("")));
    var articles = new ArrayList<Story.Member>();
    for (JsonNode member : node.path("articles")) {
      String article = once(told, wanted(member, "article"), "article");
      articles.add(new Story.Member(article, text(member, "published"), null));
    }
    var changes = new ArrayList<Story.Change>();
    for (JsonNode change : node.path("changes")) {
      var kind = Story.Change.Kind.valueOf(wanted(change, "kind").toUpperCase(Locale.ROOT));
      changes.add(new Story.Change(day(change), kind, text(change, "other")));
    }
    return new Story(
        once(names, wanted(node, "story"), "story"),
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

  /// The name, when it was not met before.
  private static String once(Set<String> met, String name, String what) {
    if (!met.add(name)) {
      throw new IllegalArgumentException(what + " \"" + name + "\" was there before");
    }
    return name;
  }

  /// The day of a change. Days are compared as texts, so that years have four digits.
  private static String day(JsonNode change) {
    String day = wanted(change, "day");
    try {
      int year = LocalDate.parse(day).getYear();
      if (year < 0 || year > 9999) {
        throw new DateTimeException("wanted four digits");
      }
      return day;
    } catch (DateTimeException none) {
      throw new IllegalArgumentException("\"" + day + "\" is no day", none);
    }
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
