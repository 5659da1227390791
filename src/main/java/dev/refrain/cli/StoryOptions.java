package dev.refrain.cli;

import dev.refrain.read.EarlierStories;
import dev.refrain.story.StorySettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What belongs together.
final class StoryOptions {
  @Option(
      names = "--window",
      paramLabel = "DAYS",
      defaultValue = "14",
      description =
          "how far apart in time articles of one story are, 0 to leave dates out (default: ${DEFAULT-VALUE})")
  private double window;

  @Option(
      names = "--granularity",
      paramLabel = "X",
      defaultValue = "1",
      description =
          "more than 1 for smaller stories, less for larger ones (default: ${DEFAULT-VALUE})")
  private double granularity;

  @Option(
      names = "--online",
      description =
          "take articles in day by day: stories keep their names, merges, splits and ends are noted")
  private boolean online;

  @Option(
      names = "--after",
      paramLabel = "DIR",
      description =
          "go on with the stories that an earlier run with --online or --after left in this folder; the input holds its articles still and new ones")
  private @Nullable Path after;

  StorySettings settings() {
    if (!(window >= 0) || Double.isInfinite(window)) {
      throw new IllegalArgumentException("--window wants 0 or more days, found " + window);
    }
    if (!(granularity > 0) || Double.isInfinite(granularity)) {
      throw new IllegalArgumentException("--granularity wants more than 0, found " + granularity);
    }
    StorySettings settings =
        StorySettings.defaults()
            .withWindowDays(window)
            .withGranularity(granularity)
            .withOnline(online);
    return after == null ? settings : settings.withEarlier(EarlierStories.read(after));
  }
}
