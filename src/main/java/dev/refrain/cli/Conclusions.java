package dev.refrain.cli;

import dev.refrain.clean.Cleaning;
import dev.refrain.clean.LeftOut;
import dev.refrain.model.Analysis;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Finding;
import dev.refrain.model.InputCounts;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Relation;
import dev.refrain.model.Severity;
import dev.refrain.model.Story;
import java.util.Locale;
import java.util.StringJoiner;

/// What a run found, in a few lines for the person who started it.
final class Conclusions {
  private static final int STORIES_SHOWN = 5;

  /// Characters of a headline.
  private static final int HEADLINE = 120;

  private Conclusions() {}

  static void input(Analysis analysis, Console console) {
    InputCounts input = analysis.input();
    console.say(
        String.format(
            Locale.ROOT,
            "%s from %s, %,d bytes%s",
            count(input.articles(), "article", "articles"),
            count(input.files(), "file", "files"),
            input.bytes(),
            input.skipped().isEmpty() ? "" : ", " + input.skipped().size() + " skipped"));
  }

  static void duplicates(Analysis analysis, Console console) {
    for (Level level : Level.values()) {
      var relations = new StringJoiner(", ");
      for (Relation relation : Relation.values()) {
        long pairs = analysis.matches().stream().filter(m -> is(m, level, relation)).count();
        if (pairs > 0) {
          relations.add(pairs + " " + relation.label());
        }
      }
      long groups = analysis.groups().stream().filter(g -> is(g, level)).count();
      boolean compared =
          analysis.settings().get("level") instanceof Iterable<?> levels && has(levels, level);
      if (compared) {
        String found = relations.length() == 0 ? "no pair" : relations.toString();
        console.say(level.label() + " pairs: " + found + "; " + count(groups, "group", "groups"));
      }
    }
  }

  static void stories(Analysis analysis, Console console) {
    long themes = analysis.stories().stream().map(Story::theme).distinct().count();
    console.say(
        count(analysis.stories().size(), "story", "stories")
            + " in "
            + count(themes, "theme", "themes"));
    analysis.stories().stream()
        .filter(story -> story.articles().size() > 1)
        .limit(STORIES_SHOWN)
        .forEach(
            story ->
                console.say("  " + story.articles().size() + " × " + oneLine(story.headline())));
  }

  static void audit(Analysis analysis, Console console) {
    var levels = new StringJoiner(", ");
    for (Severity level : Severity.values()) {
      long findings = analysis.audit().findings().stream().filter(f -> is(f, level)).count();
      levels.add(count(findings, level.label(), level.label() + "s"));
    }
    console.say("audit: score " + analysis.audit().score() + " of 100; " + levels);
  }

  /// A headline of unknown origin, no longer than a line.
  private static String oneLine(String headline) {
    int end = Math.min(headline.length(), HEADLINE);
    String shown = headline.substring(0, end).replaceAll("\\R", " ");
    return end < headline.length() ? shown + "…" : shown;
  }

  static void cleaning(Cleaning cleaning, Console console) {
    console.say(
        String.format(
            Locale.ROOT,
            "kept %,d of %s, %,d of %s",
            cleaning.kept().size(),
            count(cleaning.articles(), "article", "articles"),
            cleaning.wordsKept(),
            count(cleaning.words(), "word", "words")));
    var kinds = new StringJoiner(", ");
    for (LeftOut.Kind kind : LeftOut.Kind.values()) {
      long left = cleaning.leftOut().stream().filter(l -> l.kind() == kind).count();
      if (left > 0) {
        kinds.add(String.format(Locale.ROOT, "%,d %s", left, what(kind, left)));
      }
    }
    console.say("left out: " + (kinds.length() == 0 ? "nothing" : kinds.toString()));
  }

  private static String what(LeftOut.Kind kind, long number) {
    boolean one = number == 1;
    return switch (kind) {
      case COPY -> one ? "copy" : "copies";
      case FAILED -> one ? "page without an article" : "pages without an article";
      case REPEAT -> one ? "repeated paragraph" : "repeated paragraphs";
      case FURNITURE, LINKS, OTHER -> (one ? "passage of " : "passages of ") + kind.label();
      case UNREADABLE -> "unreadable";
    };
  }

  private static boolean is(Match match, Level level, Relation relation) {
    return match.level() == level && match.relation() == relation;
  }

  private static boolean is(DuplicateGroup group, Level level) {
    return group.level() == level;
  }

  private static boolean is(Finding finding, Severity level) {
    return finding.level() == level;
  }

  private static boolean has(Iterable<?> levels, Level level) {
    for (Object name : levels) {
      if (level.label().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static String count(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}
