package dev.refrain.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Articles about one event; an article without relatives is a story of its own.
///
/// @param id stable for the same members
/// @param theme shared by related stories
/// @param headline of the most central article
/// @param terms what sets this story apart, the strongest first
/// @param from the first date of its articles, ISO 8601
/// @param to the last date of its articles, ISO 8601
/// @param independentTexts texts that are not copies of each other
/// @param sources different sources, unnamed ones not counted
/// @param versions wordings: articles with the very same words counted once
/// @param place where it stands on a map of stories, near to those that tell alike; null for the
///   smaller stories of a large corpus, which the map leaves out
/// @param changes what became of it day by day, where articles were taken in that way
public record Story(
    String id,
    String theme,
    String headline,
    List<String> terms,
    @Nullable String from,
    @Nullable String to,
    List<Member> articles,
    int independentTexts,
    int sources,
    int versions,
    @Nullable Place place,
    List<Change> changes) {
  public Story {
    changes = List.copyOf(changes);
    terms = List.copyOf(terms);
    articles = List.copyOf(articles);
  }

  /// A story of which no more is known: every independent text is one wording.
  public Story(
      String id,
      String theme,
      String headline,
      List<String> terms,
      @Nullable String from,
      @Nullable String to,
      List<Member> articles,
      int independentTexts,
      int sources) {
    this(
        id,
        theme,
        headline,
        terms,
        from,
        to,
        articles,
        independentTexts,
        sources,
        independentTexts,
        null,
        List.of());
  }

  /// The same with fewer articles: dates are theirs, counts at most as many as they are.
  public Story withArticles(List<Member> members) {
    List<String> dates =
        members.stream().map(Member::published).filter(Objects::nonNull).sorted().toList();
    return new Story(
        id,
        theme,
        headline,
        terms,
        dates.isEmpty() ? null : dates.getFirst(),
        dates.isEmpty() ? null : dates.getLast(),
        members,
        Math.min(independentTexts, members.size()),
        Math.min(sources, members.size()),
        Math.min(versions, members.size()),
        place,
        changes);
  }

  /// A point of the unit square.
  public record Place(double x, double y) {}

  /// Something that befell a story.
  ///
  /// @param day ISO 8601
  /// @param other the story that was taken in, or out of which this one came; null for others
  public record Change(String day, Kind kind, @Nullable String other) {
    /// What befell it.
    public enum Kind {
      /// Its first articles came.
      OPENED("opened"),
      /// It took in another story.
      MERGED("merged"),
      /// It came out of another story.
      SPLIT("split"),
      /// Nothing came any more.
      CLOSED("closed");

      private final String label;

      Kind(String label) {
        this.label = label;
      }

      public String label() {
        return label;
      }
    }
  }

  /// An article of the story.
  ///
  /// @param group the duplicate group it belongs to, null when it has no copy
  public record Member(String article, @Nullable String published, @Nullable String group) {
    public Member withGroup(@Nullable String other) {
      return new Member(article, published, other);
    }
  }
}
