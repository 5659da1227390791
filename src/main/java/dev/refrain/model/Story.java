package dev.refrain.model;

import java.util.List;
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
public record Story(
    String id,
    String theme,
    String headline,
    List<String> terms,
    @Nullable String from,
    @Nullable String to,
    List<Member> articles,
    int independentTexts,
    int sources) {
  public Story {
    terms = List.copyOf(terms);
    articles = List.copyOf(articles);
  }

  /// An article of the story.
  ///
  /// @param group the duplicate group it belongs to, null when it has no copy
  public record Member(String article, @Nullable String published, @Nullable String group) {}
}
