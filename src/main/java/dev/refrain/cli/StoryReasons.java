package dev.refrain.cli;

import dev.refrain.story.StoryExplanation;
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
    String days =
        why.days() == null
            ? "a date is unknown"
            : String.format(Locale.ROOT, "%.1f days apart", why.days());
    lines.add(
        String.format(
            Locale.ROOT,
            "likeness %.2f (from 1 on likely one event): cosine %.3f, %.2f times where that begins for such"
                + " texts here, times %.2f for time (%s)",
            why.affinity() * why.time(),
            why.cosine(),
            why.affinity(),
            why.time(),
            days));
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
    return Math.round(value * 1e4) / 1e4;
  }
}
