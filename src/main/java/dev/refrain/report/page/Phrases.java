package dev.refrain.report.page;

import dev.refrain.model.Lines;
import dev.refrain.model.Relation;
import dev.refrain.model.Story;
import dev.refrain.report.content.Decimals;
import org.jspecify.annotations.Nullable;

/// Words for what the analysis says in codes.
public final class Phrases {
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private Phrases() {}

  /// `line 13` or `lines 36–56`.
  public static String lines(@Nullable Lines lines) {
    if (lines == null) {
      return "";
    }
    return lines.first() == lines.last()
        ? "line " + lines.first()
        : "lines " + lines.first() + "–" + lines.last();
  }

  /// `1 article`, `5 articles`.
  public static String count(long count, String one, String many) {
    return Decimals.count(count) + " " + (count == 1 ? one : many);
  }

  /// What the articles of a story are, as in `2 independent texts, 3 copies (4 wordings); 1 named
  /// source`; empty for a single one.
  public static String texts(Story story) {
    int size = story.articles().size();
    if (size == 1) {
      return "";
    }
    int copies = size - story.independentTexts();
    String sources =
        story.sources() == 0
            ? "sources not named"
            : count(story.sources(), "named source", "named sources");
    if (copies == 0) {
      return "none a copy of another; " + sources;
    }
    String wording =
        story.versions() == story.independentTexts()
            ? "word for word"
            : count(story.versions(), "wording", "wordings");
    return "%s, %s (%s); %s"
        .formatted(
            count(story.independentTexts(), "independent text", "independent texts"),
            count(copies, "copy", "copies"),
            wording,
            sources);
  }

  /// `27 Oct 2025` for an ISO date with or without time; anything else as it is.
  public static String date(@Nullable String iso) {
    if (iso == null) {
      return "no date";
    }
    int month = isoMonth(iso);
    if (month == 0) {
      return Visible.plain(iso);
    }
    int day = Integer.parseInt(iso.substring(8, 10));
    return day + " " + MONTHS[month - 1] + " " + iso.substring(0, 4);
  }

  private static int isoMonth(String iso) {
    boolean shaped = iso.length() >= 10 && iso.charAt(4) == '-' && iso.charAt(7) == '-';
    for (int i = 0; shaped && i < 10; i++) {
      shaped = i == 4 || i == 7 || iso.charAt(i) >= '0' && iso.charAt(i) <= '9';
    }
    if (!shaped) {
      return 0;
    }
    int month = Integer.parseInt(iso.substring(5, 7));
    return month <= 12 ? month : 0;
  }

  /// What a relation means, said of the first of two texts.
  public static String relation(Relation relation) {
    return switch (relation) {
      case EXACT -> "word for word the same";
      case NEAR -> "the same with small edits";
      case CONTAINED -> "the first lies in the second";
      case CONTAINS -> "the second lies in the first";
      case OVERLAP -> "they share text, but less than a copy would";
    };
  }
}
