package dev.refrain.cli;

import dev.refrain.clean.Cleaning;
import dev.refrain.clean.LeftOut;
import dev.refrain.cli.Layout.Style;
import dev.refrain.model.Analysis;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.InputCounts;
import dev.refrain.model.Level;
import dev.refrain.model.Page;
import dev.refrain.model.Relation;
import dev.refrain.model.Story;
import dev.refrain.model.Unlisted;
import dev.refrain.report.page.Phrases;
import dev.refrain.story.StoryCount;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/// What a run found, in a few lines for the person who started it.
final class Conclusions {
  private static final int STORIES_SHOWN = 5;
  private static final int GROUPS_SHOWN = 3;
  private static final int BAR = 24;

  private Conclusions() {}

  static void input(Analysis analysis, Console console) {
    InputCounts input = analysis.input();
    var layout = new Layout(console);
    layout.entry(
        "Read",
        String.format(
            Locale.ROOT,
            "%s from %s, %,d bytes%s",
            count(input.articles(), "article", "articles"),
            count(input.files(), "file", "files"),
            input.bytes(),
            input.skipped().isEmpty() ? "" : ", " + input.skipped().size() + " skipped"));
    long words = analysis.words();
    if (words > 0) {
      int filled = (int) Math.round(BAR * analysis.bodyShare());
      layout.entry(
          "Text",
          String.format(
              Locale.ROOT,
              "%s%s %d%% body of %s",
              "█".repeat(filled),
              "░".repeat(BAR - filled),
              Math.round(100 * analysis.bodyShare()),
              count(words, "word", "words")));
    }
  }

  static void duplicates(Analysis analysis, Console console) {
    var layout = new Layout(console);
    String name = "Duplicates";
    for (Level level : Level.values()) {
      if (!isCompared(analysis, level)) {
        continue;
      }
      var relations = new StringJoiner(", ");
      long[] counts = analysis.pairs(level);
      for (Relation relation : Relation.values()) {
        long pairs = pairs(counts, relation);
        if (pairs > 0) {
          relations.add(String.format(Locale.ROOT, "%,d %s", pairs, relation.label()));
        }
      }
      long groups = analysis.groups().stream().filter(g -> is(g, level)).count();
      String found = relations.length() == 0 ? "no pair" : relations.toString();
      layout.entry(
          name, level.label() + " pairs: " + found + "; " + count(groups, "group", "groups"));
      name = "";
    }
    unlisted(analysis.unlisted(), layout);
    var titles = new HashMap<String, String>();
    for (Page page : analysis.pages()) {
      String title = page.title();
      titles.put(page.id(), title == null || title.isBlank() ? page.id() : title);
    }
    analysis.groups().stream()
        .filter(group -> is(group, Level.ARTICLE))
        .sorted(Comparator.comparingInt((DuplicateGroup group) -> -group.members().size()))
        .limit(GROUPS_SHOWN)
        .forEach(
            group -> {
              String kept = group.keep().article();
              String mark = times(group.members().size());
              String title = titles.getOrDefault(kept, kept);
              layout.item(mark, Style.SOFT, title, "");
              if (!title.equals(kept)) {
                layout.item(" ".repeat(mark.length()), Style.SOFT, kept, "");
              }
            });
  }

  /// Which of two texts lies in the other is a matter of their order, and is not told apart here.
  private static long pairs(long[] counts, Relation relation) {
    return switch (relation) {
      case CONTAINED -> counts[Relation.CONTAINED.ordinal()] + counts[Relation.CONTAINS.ordinal()];
      case CONTAINS -> 0;
      case EXACT, NEAR, OVERLAP -> counts[relation.ordinal()];
    };
  }

  private static void unlisted(Unlisted unlisted, Layout layout) {
    if (unlisted.pairs() > 0) {
      String pairs = count(unlisted.pairs(), "more pair", "more pairs");
      layout.entry("", pairs + " of texts with many copies, listed with one of them each");
    }
    if (unlisted.capped() > 0) {
      String phrases = count(unlisted.capped(), "phrase", "phrases");
      layout.entry("", phrases + " too common to compare all that have them");
    }
  }

  private static boolean isCompared(Analysis analysis, Level level) {
    return analysis.settings().get("level") instanceof Iterable<?> levels && has(levels, level);
  }

  static void stories(Analysis analysis, Console console) {
    var layout = new Layout(console);
    StoryCount count = StoryCount.of(analysis.stories(), analysis.pages());
    layout.entry(
        "Stories",
        count(count.stories(), "story", "stories")
            + " in "
            + count(count.themes(), "theme", "themes"));
    if (count.silent() > 0) {
      layout.entry("", count(count.silent(), "page tells", "pages tell") + " of no event");
    }
    analysis.stories().stream()
        .filter(story -> story.articles().size() > 1)
        .limit(STORIES_SHOWN)
        .forEach(
            story -> {
              String mark = times(story.articles().size());
              layout.item(mark, Style.SOFT, story.headline(), days(story));
              layout.item(" ".repeat(mark.length()), Style.SOFT, Phrases.texts(story), "");
            });
  }

  /// Says how many articles of an earlier run are not there any more.
  static void gone(Analysis analysis, List<Story> earlier, Console console) {
    var there = new HashSet<String>();
    analysis.pages().forEach(page -> there.add(page.id()));
    long gone =
        earlier.stream()
            .flatMap(story -> story.articles().stream())
            .filter(member -> !there.contains(member.article()))
            .count();
    if (gone > 0) {
      String articles = count(gone, "article", "articles");
      new Layout(console)
          .entry("Earlier", articles + " of the earlier run not in this input, left out of it");
    }
  }

  private static String times(int number) {
    return String.format(Locale.ROOT, "%3d ×", number);
  }

  private static String days(Story story) {
    String from = story.from();
    return from == null ? "" : from.substring(0, Math.min(10, from.length()));
  }

  static void cleaning(Cleaning cleaning, List<LeftOut> manifest, Console console) {
    var layout = new Layout(console);
    layout.paragraph(
        String.format(
            Locale.ROOT,
            "kept %,d of %s, %,d of %s",
            cleaning.kept().size(),
            count(cleaning.articles(), "article", "articles"),
            cleaning.wordsKept(),
            count(cleaning.words(), "word", "words")));
    var kinds = new StringJoiner(", ");
    for (LeftOut.Kind kind : LeftOut.Kind.values()) {
      long left = manifest.stream().filter(l -> l.kind() == kind).count();
      if (left > 0) {
        kinds.add(String.format(Locale.ROOT, "%,d %s", left, what(kind, left)));
      }
    }
    layout.paragraph("left out: " + (kinds.length() == 0 ? "nothing" : kinds.toString()));
    if (cleaning.edited() > 0) {
      layout.paragraph(
          count(cleaning.edited(), "of the copies was", "of the copies were")
              + " edited and left out with what only they say; --keep-edited lets them stay");
    }
  }

  private static String what(LeftOut.Kind kind, long number) {
    boolean one = number == 1;
    String passages = one ? "passage" : "passages";
    return switch (kind) {
      case COPY -> one ? "copy" : "copies";
      case FAILED -> one ? "page without an article" : "pages without an article";
      case REPEAT -> one ? "repeated paragraph" : "repeated paragraphs";
      case FURNITURE -> passages + " of furniture";
      case LINKS -> passages + " of links to other pages";
      case OTHER ->
          passages + " that " + (one ? "is" : "are") + " neither article nor known furniture";
      case UNREADABLE -> "unreadable " + (one ? "row or file" : "rows or files");
      case REPEATED_ID -> (one ? "row" : "rows") + " of a repeated id";
    };
  }

  private static boolean is(DuplicateGroup group, Level level) {
    return group.level() == level;
  }

  private static boolean has(Iterable<?> levels, Level level) {
    for (Object name : levels) {
      if (level.label().equals(name)) {
        return true;
      }
    }
    return false;
  }

  static String count(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}
