package dev.refrain.cli;

import dev.refrain.match.Calibration;
import dev.refrain.match.MatchSettings;
import dev.refrain.model.Page;
import dev.refrain.model.Relation;
import dev.refrain.model.Span;
import dev.refrain.text.Views;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/// What the settings do to a corpus, as text: the curve of the bands, pairs by similarity, the
/// pairs that were closest to the other decision.
final class TuneView {
  private static final int BINS = 10;
  private static final int SHOWN = 150;

  private final Calibration calibration;
  private final MatchSettings settings;
  private final Map<String, Page> pages;

  TuneView(Calibration calibration, MatchSettings settings, Map<String, Page> pages) {
    this.calibration = calibration;
    this.settings = settings;
    this.pages = pages;
  }

  String text() {
    var text = new StringBuilder();
    curve(text);
    counts(text, "Jaccard of 5-grams", Calibration.Compared::jaccard, settings.similarity());
    counts(text, "containment", Calibration.Compared::containment, settings.containment());
    line(text, "near below the threshold: edits broke the 5-grams, but most words stand in runs");
    line(text, "the closest decisions:");
    return text.toString();
  }

  /// How likely the bands propose a pair. The join on rare n-grams proposes others besides.
  private static void curve(StringBuilder text) {
    line(
        text,
        String.format(
            Locale.ROOT,
            "bands: groups of signature values; texts with all values of one band alike are compared\n"
                + "%d bands of %d values, the curve is steepest at a 3-gram Jaccard of %.2f",
            Calibration.bands().bands(),
            Calibration.bands().rows(),
            Calibration.bands().threshold()));
    for (double similarity : new double[] {.05, .1, .15, .2, .3, .4, .5, .7}) {
      double found = Calibration.bands().probability(similarity);
      String bar = "#".repeat((int) Math.round(40 * found));
      line(text, String.format(Locale.ROOT, "  %.2f  found with %.3f  %s", similarity, found, bar));
    }
    line(text, "");
  }

  private void counts(
      StringBuilder text,
      String measure,
      ToDoubleFunction<Calibration.Compared> value,
      double threshold) {
    int[][] counts = new int[BINS][Relation.values().length + 1];
    for (Calibration.Compared pair : calibration.pairs()) {
      Relation relation = pair.relation();
      int column = relation == null ? Relation.values().length : relation.ordinal();
      counts[Math.min(BINS - 1, (int) (BINS * value.applyAsDouble(pair)))][column]++;
    }
    line(
        text,
        String.format(
            Locale.ROOT,
            "pairs by %s (threshold %.2f); texts with the same words count as one",
            measure,
            threshold));
    line(
        text,
        String.format(
            Locale.ROOT, "  %-10s %9s %9s %9s %9s", "", "near", "contained", "overlap", "nothing"));
    for (int bin = 0; bin < BINS; bin++) {
      line(
          text,
          String.format(
              Locale.ROOT,
              "  %.1f-%.1f    %9d %9d %9d %9d",
              bin / (double) BINS,
              (bin + 1) / (double) BINS,
              counts[bin][Relation.NEAR.ordinal()],
              counts[bin][Relation.CONTAINED.ordinal()] + counts[bin][Relation.CONTAINS.ordinal()],
              counts[bin][Relation.OVERLAP.ordinal()],
              counts[bin][Relation.values().length]));
    }
    line(text, "");
  }

  /// A pair with the beginnings of its texts.
  String pair(Calibration.Compared pair) {
    var text = new StringBuilder();
    line(
        text,
        String.format(
            Locale.ROOT,
            "%s: Jaccard %s, containment %s",
            found(pair),
            share(pair.jaccard()),
            share(pair.containment())));
    line(text, String.format(Locale.ROOT, "  %s: %s", pair.a(), beginning(pair.a())));
    line(text, String.format(Locale.ROOT, "  %s: %s", pair.b(), beginning(pair.b())));
    return text.toString();
  }

  static String found(Calibration.Compared pair) {
    return pair.relation() == null ? "nothing" : pair.relation().label();
  }

  static String share(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private String beginning(String id) {
    Page page = Objects.requireNonNull(pages.get(id));
    var text = new StringBuilder();
    for (Span span : Views.compared(page, settings.view())) {
      if (text.length() < SHOWN) {
        String whole = page.article().text();
        int end = Math.min(span.end(), span.start() + SHOWN);
        text.append(text.isEmpty() ? "" : " ").append(whole, span.start(), end);
      }
    }
    String line = text.toString().replaceAll("\\s+", " ").strip();
    return line.length() < SHOWN ? line : line.substring(0, SHOWN) + "…";
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
