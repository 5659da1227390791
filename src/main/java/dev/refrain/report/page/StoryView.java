package dev.refrain.report.page;

import dev.refrain.model.Story;
import dev.refrain.report.content.Uris;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Articles about one event.
///
/// @param theme its number among the themes that several stories share, 0 when it shares none
/// @param dates from when to when, in words
/// @param facts how many articles, texts and sources, in words
/// @param more articles that are not listed
public record StoryView(
    String anchor,
    String headline,
    int theme,
    List<String> terms,
    String dates,
    List<Member> articles,
    String facts,
    @Nullable TimelineView timeline,
    int size,
    int more) {
  public StoryView {
    terms = List.copyOf(terms);
    articles = List.copyOf(articles);
  }

  /// Address of the story's card.
  public String href() {
    return "#" + anchor;
  }

  /// An article of the story.
  ///
  /// @param group address of its duplicate group, null when it has no copy
  public record Member(ArticleRef article, String published, @Nullable String group) {}

  static StoryView of(Story story, int theme, Catalog catalog) {
    List<Member> members =
        story.articles().stream().limit(Limits.MEMBERS).map(m -> member(m, catalog)).toList();
    List<TimelineView.Event> events =
        story.articles().stream()
            .map(m -> new TimelineView.Event(m.published(), catalog.ref(m.article()).label()))
            .toList();
    int size = story.articles().size();
    return new StoryView(
        anchor(story.id()),
        Catalog.shorten(story.headline()),
        theme,
        story.terms(),
        dates(story),
        members,
        facts(story),
        TimelineView.of(events, 1, catalog.axis()),
        size,
        size - members.size());
  }

  static String anchor(String story) {
    return "story=" + Uris.fragment(story);
  }

  private static Member member(Story.Member member, Catalog catalog) {
    String group = member.group();
    return new Member(
        catalog.ref(member.article()),
        Phrases.date(member.published()),
        group == null || !catalog.hasGroup(group) ? null : "#" + GroupView.anchor(group));
  }

  private static String dates(Story story) {
    String from = Phrases.date(story.from());
    String to = Phrases.date(story.to());
    return from.equals(to) ? from : from + " – " + to;
  }

  private static String facts(Story story) {
    int size = story.articles().size();
    String facts = Phrases.count(size, "article", "articles");
    if (size > 1) {
      facts +=
          ", " + Phrases.count(story.independentTexts(), "independent text", "independent texts");
    }
    return story.sources() > 0
        ? facts + ", " + Phrases.count(story.sources(), "source", "sources")
        : facts;
  }
}
