package dev.refrain.story;

import dev.refrain.model.Story;
import java.util.List;

/// What a user may want different about stories.
///
/// @param windowDays how far apart in time articles on one event usually are; 0 leaves dates out of
///   account. Only a first guess: a corpus with many dated articles says itself
/// @param granularity 1 for one story an event; larger numbers make smaller stories, smaller ones
///   larger stories
/// @param neighbours how many nearest articles each article is compared with
/// @param queryTerms how many of its heaviest terms they are looked up by
/// @param online whether articles are taken in day by day, as if later ones were not known yet
/// @param earlier the stories of an earlier run of this kind, which this one goes on with; empty
///   for a new beginning
public record StorySettings(
    double windowDays,
    double granularity,
    int neighbours,
    int queryTerms,
    boolean online,
    List<Story> earlier) {
  public StorySettings {
    earlier = List.copyOf(earlier);
    if (!(windowDays >= 0) || !(granularity > 0) || neighbours < 1 || queryTerms < 1) {
      throw new IllegalArgumentException(
          "stories want window >= 0, granularity > 0, neighbours and query terms >= 1");
    }
  }

  public static StorySettings defaults() {
    return new StorySettings(14, 1, 20, 28, false, List.of());
  }

  public StorySettings withWindowDays(double days) {
    return new StorySettings(days, granularity, neighbours, queryTerms, online, earlier);
  }

  public StorySettings withGranularity(double value) {
    return new StorySettings(windowDays, value, neighbours, queryTerms, online, earlier);
  }

  public StorySettings withOnline(boolean value) {
    return new StorySettings(windowDays, granularity, neighbours, queryTerms, value, earlier);
  }

  /// Goes on with the stories of an earlier run, day by day.
  public StorySettings withEarlier(List<Story> stories) {
    return new StorySettings(windowDays, granularity, neighbours, queryTerms, true, stories);
  }
}
