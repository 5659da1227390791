package dev.refrain.story;

import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Page;
import dev.refrain.model.Story;
import dev.refrain.store.ArticleIndex;
import dev.refrain.store.IndexedText;
import dev.refrain.store.TermHistory;
import dev.refrain.store.Weighting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Stories of articles that come day by day: new ones are placed at once, stories keep their names.
///
/// Each day the articles of all open stories and those of the day are divided anew, with terms
/// weighed by the whole past. A new story takes over the name of the open one with which it has
/// most articles in common; an open story that no other one continues was merged, one whose
/// articles went to several was split. After a silence of the usual window a story is closed: its
/// articles are compared no more.
public final class StoryStream implements AutoCloseable {
  private static final double USUAL_SILENCE = 14;

  private final StorySettings settings;
  private final List<DuplicateGroup> duplicates;
  private final double silence;
  private final TermHistory history = new TermHistory(Weighting.NEWS);
  private final TreeMap<String, Page> pool = new TreeMap<>();

  /// What was read of each text on the day it came: other pages may make it look otherwise later.
  private final Map<String, IndexedText> wordings = new HashMap<>();

  private final TreeMap<String, Story> closed = new TreeMap<>();
  private Map<String, OpenStory> open = new TreeMap<>();
  private String today = "";
  private @Nullable StoryWriter writer;

  /// @param duplicates groups of articles, also of those to come
  public StoryStream(List<DuplicateGroup> duplicates, StorySettings settings) {
    this.duplicates = List.copyOf(duplicates);
    this.settings = settings;
    silence = settings.windowDays() > 0 ? settings.windowDays() : USUAL_SILENCE;
  }

  /// The stories of articles as if they came by their dates; those without a date come last.
  static List<Story> find(
      List<Page> pages, List<DuplicateGroup> duplicates, StorySettings settings) {
    try (var stream = new StoryStream(duplicates, settings)) {
      List<Page> coming = stream.resume(pages);
      var days = new TreeMap<String, List<Page>>();
      var undated = new ArrayList<Page>();
      for (Page page : coming) {
        String date = page.published();
        if (date != null && !Double.isNaN(Moments.day(date))) {
          String day = later(date.substring(0, 10), stream.today);
          days.computeIfAbsent(day, _ -> new ArrayList<>()).add(page);
        } else {
          undated.add(page);
        }
      }
      days.forEach(stream::add);
      if (!undated.isEmpty()) {
        stream.add(later("1970-01-01", stream.today), undated);
      }
      return stream.stories();
    }
  }

  private static String later(String a, String b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  /// Takes up the stories of the earlier run: closed ones stay as they are, but for the groups of
  /// their articles, open ones are open again, and terms of all their articles count. Articles that
  /// are no longer there are left out.
  ///
  /// @return the pages that came since
  private List<Page> resume(List<Page> pages) {
    var coming = new TreeMap<String, Page>();
    pages.forEach(page -> coming.put(page.id(), page));
    var over = new ArrayList<Page>();
    Map<String, String> groups = FoldedTexts.groups(duplicates);
    for (Story story : settings.earlier()) {
      List<Story.Member> there =
          story.articles().stream()
              .filter(member -> coming.containsKey(member.article()))
              .map(member -> member.withGroup(groups.get(member.article())))
              .toList();
      List<Page> old = there.stream().map(member -> coming.remove(member.article())).toList();
      if (!there.isEmpty() && isClosed(story)) {
        closed.put(story.id(), story.withArticles(there));
        over.addAll(old);
      } else if (!there.isEmpty()) {
        OpenStory still = OpenStory.of(story);
        open.put(still.id(), still);
        old.forEach(page -> pool.put(page.id(), page));
      }
      for (Story.Change change : story.changes()) {
        today = later(today, change.day());
      }
      today = open.containsKey(story.id()) ? later(today, OpenStory.of(story).lastDay()) : today;
    }
    if (!settings.earlier().isEmpty()) {
      remember(over);
      divide();
    }
    return List.copyOf(coming.values());
  }

  private static boolean isClosed(Story story) {
    return !story.changes().isEmpty()
        && story.changes().getLast().kind() == Story.Change.Kind.CLOSED;
  }

  /// Counts the terms of articles that are compared no more.
  private void remember(List<Page> over) {
    FoldedTexts texts = FoldedTexts.of(over, duplicates);
    List<IndexedText> read = Wording.of(texts.texts(), texts.walls());
    for (int i = 0; i < read.size(); i++) {
      String id = texts.texts().get(i).id();
      history.add(id, read.get(i));
      history.forget(id);
    }
  }

  /// Takes in the articles of a day.
  ///
  /// @param day ISO 8601, not before the last one
  public void add(String day, List<Page> pages) {
    today = day;
    StoryWriter before = writer;
    if (before != null) {
      closeSilent(before);
    }
    pages.forEach(page -> pool.put(page.id(), page));
    divide();
  }

  /// Divides the articles of the pool anew.
  private void divide() {
    StorySearch search = search();
    var latest = new StoryWriter(search);
    writer = latest;
    closeAside(search, latest);
    open = StoryNames.carry(open, closed.keySet(), clusters(latest), today);
  }

  /// All stories so far, open and closed, the largest first.
  public List<Story> stories() {
    var stories = new ArrayList<Story>(closed.values());
    StoryWriter last = writer;
    if (last != null) {
      open.values().forEach(story -> stories.add(story.write(last)));
    }
    stories.sort(StoryWriter.LARGEST_FIRST);
    return stories;
  }

  @Override
  public void close() {
    history.close();
  }

  private StorySearch search() {
    FoldedTexts texts = FoldedTexts.of(List.copyOf(pool.values()), duplicates);
    List<IndexedText> read = Wording.of(texts.texts(), texts.walls());
    var wording = new ArrayList<IndexedText>();
    var ids = new ArrayList<String>();
    for (int i = 0; i < read.size(); i++) {
      int row = i;
      String id = texts.texts().get(row).id();
      IndexedText text = wordings.computeIfAbsent(id, _ -> read.get(row));
      history.add(id, text);
      wording.add(text);
      ids.add(id);
    }
    try (var index = ArticleIndex.of(history.vectors(ids))) {
      return StorySearch.of(texts, wording, index, settings);
    }
  }

  private static List<List<Page>> clusters(StoryWriter writer) {
    var clusters = new ArrayList<List<Page>>();
    for (int story = 0; story < writer.stories(); story++) {
      clusters.add(writer.pages(story));
    }
    return clusters;
  }

  /// Pages that tell nothing are stories of their own, over at once.
  private void closeAside(StorySearch search, StoryWriter writer) {
    for (Page page : search.texts().aside()) {
      String id =
          StoryNames.unique(
              StableId.of("s", List.of(page.id())),
              today,
              name -> open.containsKey(name) || closed.containsKey(name));
      closed.put(
          id,
          writer.write(
              page,
              id,
              List.of(
                  new Story.Change(today, Story.Change.Kind.OPENED, null),
                  new Story.Change(today, Story.Change.Kind.CLOSED, null))));
      pool.remove(page.id());
    }
  }

  private void closeSilent(StoryWriter writer) {
    double now = Moments.day(today);
    var silent =
        open.values().stream()
            .filter(story -> now - Moments.day(story.lastDay()) > silence)
            .sorted(Comparator.comparing(OpenStory::id))
            .toList();
    for (OpenStory story : silent) {
      open.remove(story.id());
      var over = new Story.Change(today, Story.Change.Kind.CLOSED, null);
      closed.put(story.id(), story.with(over).write(writer));
      for (String article : story.articles()) {
        pool.remove(article);
        history.forget(article);
        wordings.remove(article);
      }
    }
  }

  /// A story that may still grow.
  ///
  /// @param number of the story on the last day
  /// @param lastDay when its last article came
  record OpenStory(
      String id, int number, List<String> articles, String lastDay, List<Story.Change> changes) {
    /// As an earlier run left it. Its last article came on the last of their days, or on the day it
    /// opened where they were late.
    static OpenStory of(Story story) {
      String to = story.to();
      boolean dated = to != null && !Double.isNaN(Moments.day(to));
      String last = to == null || !dated ? "" : to.substring(0, 10);
      for (Story.Change change : story.changes()) {
        boolean opened = change.kind() == Story.Change.Kind.OPENED;
        last = opened || !dated ? later(last, change.day()) : last;
      }
      List<String> articles = story.articles().stream().map(Story.Member::article).toList();
      return new OpenStory(story.id(), 0, articles, last, story.changes());
    }

    OpenStory with(Story.Change change) {
      var more = new ArrayList<Story.Change>(changes);
      more.add(change);
      return new OpenStory(id, number, articles, lastDay, List.copyOf(more));
    }

    Story write(StoryWriter writer) {
      return writer.write(number, id, null, changes);
    }
  }
}
