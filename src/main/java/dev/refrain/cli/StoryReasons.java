package dev.refrain.cli;

import dev.refrain.story.StoryExplanation;
import dev.refrain.story.StoryExplanation.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Why two articles are in one story, or are not, in words and as plain values.
final class StoryReasons {
  private static final int TERMS = 8;

  private StoryReasons() {}

  static List<String> lines(StoryExplanation why) {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add((why.together() ? "One story: " : "Two stories: ") + why.verdict().label());
    if (why.verdict() == Verdict.COPIES) {
      lines.add(apart(why) + "; " + why.textA() + " stands for its copies in the story");
      return lines;
    }
    if (why.verdict() == Verdict.NOTHING_TOLD) {
      lines.add(apart(why));
      return lines;
    }
    boolean themselves = why.textA().equals(why.a()) && why.textB().equals(why.b());
    if (!themselves) {
      lines.add(apart(why) + "; what follows is of " + texts(why));
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "likeness %.2f (from 1 on likely one event): cosine %.3f, %.2f times where that begins for such"
                + " texts here, times %.2f for time%s",
            why.affinity() * why.time(),
            why.cosine(),
            why.affinity(),
            why.time(),
            themselves ? " (" + apart(why) + ")" : ""));
    lines.add(
        String.format(
            Locale.ROOT,
            "likeness of all texts of their stories, on average: %.2f",
            why.between()));
    lines.add(why.terms().isEmpty() ? "no term in common" : "terms in common:");
    for (StoryExplanation.Term term : why.terms().subList(0, Math.min(TERMS, why.terms().size()))) {
      double product = term.weightA() * term.weightB();
      lines.add(String.format(Locale.ROOT, "  %.3f  %s", product, term.words()));
    }
    lines.add(why.path().isEmpty() ? "no path over near texts" : "path over near texts:");
    for (StoryExplanation.Step step : why.path()) {
      lines.add(
          String.format(Locale.ROOT, "  %.2f  %s – %s", step.likeness(), step.from(), step.to()));
    }
    return lines;
  }

  private static String apart(StoryExplanation why) {
    return why.days() == null
        ? "a date is unknown"
        : String.format(Locale.ROOT, "%.1f days apart", why.days());
  }

  /// The two texts that were compared, each by the copy that stands for it.
  private static String texts(StoryExplanation why) {
    return text(why.textA(), why.a()) + " and " + text(why.textB(), why.b());
  }

  private static String text(String text, String article) {
    return text.equals(article) ? text : text + " (the copy that stands for " + article + ")";
  }

  static Map<String, Object> toMap(StoryExplanation why) {
    var map = new LinkedHashMap<String, Object>();
    map.put("together", why.together());
    map.put("reason", why.verdict().label());
    map.put("likeness", round(why.affinity() * why.time()));
    map.put("cosine", round(why.cosine()));
    map.put("affinity", round(why.affinity()));
    map.put("time", round(why.time()));
    map.put("days", why.days() == null ? Double.NaN : round(why.days()));
    map.put("between", round(why.between()));
    map.put("terms", why.terms().stream().map(StoryReasons::term).toList());
    map.put("path", why.path().stream().map(StoryReasons::step).toList());
    map.put("textA", why.textA());
    map.put("textB", why.textB());
    return map;
  }

  private static Map<String, Object> term(StoryExplanation.Term term) {
    var map = new LinkedHashMap<String, Object>();
    map.put("term", term.words());
    map.put("a", round(term.weightA()));
    map.put("b", round(term.weightB()));
    return map;
  }

  private static Map<String, Object> step(StoryExplanation.Step step) {
    var map = new LinkedHashMap<String, Object>();
    map.put("from", step.from());
    map.put("to", step.to());
    map.put("likeness", round(step.likeness()));
    return map;
  }

  private static double round(double value) {
    return Double.isNaN(value) ? value : Math.round(value * 1e4) / 1e4;
  }
}
