package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a scrape is for, and so which defects matter how much.
public enum Profile {
  /// The levels that the rules have by themselves.
  NEWS,

  /// Filters of training data are warnings, as is all that repeats; who wrote a text and when does
  /// not matter.
  TRAINING_DATA,

  /// Dates and origin are what an archive is asked for; filters of training data do not matter.
  ARCHIVE;

  private static final List<String> FILTERS =
      List.of("gopher-lines", "gopher-n-grams", "gopher-quality", "c4-page", "fineweb-lines");

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The choices that differ from the rules' own levels.
  Map<String, Choice> choices() {
    var choices = new HashMap<String, Choice>();
    switch (this) {
      case NEWS -> {}
      case TRAINING_DATA -> {
        FILTERS.forEach(rule -> choices.put(rule, Choice.of(Severity.WARNING)));
        List.of("mixed-language", "twin-extractions", "copy-without-origin", "agency-copy")
            .forEach(rule -> choices.put(rule, Choice.of(Severity.WARNING)));
        choices.put("duplicate-rate", Choice.of(Severity.ERROR));
        List.of(
                "missing-byline",
                "missing-date",
                "byline-agency-conflict",
                "agency-attribution",
                "name-variant",
                "weekday-lag",
                "date-outlier",
                "date-before-event",
                "republished-later",
                "source-date-bias")
            .forEach(rule -> choices.put(rule, Choice.OFF));
      }
      case ARCHIVE -> {
        FILTERS.forEach(rule -> choices.put(rule, Choice.OFF));
        List.of("date-conflict", "republished-later", "source-date-bias", "one-url-many-texts")
            .forEach(rule -> choices.put(rule, Choice.of(Severity.ERROR)));
        List.of("missing-date", "missing-byline", "copy-without-origin", "date-outlier")
            .forEach(rule -> choices.put(rule, Choice.of(Severity.WARNING)));
      }
    }
    return choices;
  }
}
