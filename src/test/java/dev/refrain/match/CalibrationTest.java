package dev.refrain.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Level;
import dev.refrain.model.Page;
import dev.refrain.model.Relation;
import dev.refrain.model.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final MatchSettings SETTINGS =
      MatchSettings.defaults().withLevels(EnumSet.of(Level.ARTICLE)).withView(View.RAW);

  @Test
  void tellsWhatTheFinderFindsAndWhatItPassesOver() {
    List<Page> pages = pages();

    Calibration calibration = Calibration.of(pages, SETTINGS);

    assertThat(calibration.pairs()).anyMatch(pair -> pair.relation() == null);
    assertThat(calibration.pairs().stream().filter(pair -> pair.relation() != null))
        .extracting(pair -> pair.a() + pair.b() + pair.relation())
        .containsExactlyInAnyOrderElementsOf(
            DuplicateFinder.find(pages, SETTINGS).stream()
                .filter(match -> match.relation() != Relation.EXACT)
                .map(match -> match.a().article() + match.b().article() + match.relation())
                .toList());
  }

  @Test
  void theClosestDecisionsComeFirstOnBothSides() {
    Calibration calibration = Calibration.of(pages(), SETTINGS);

    List<Calibration.Compared> closest = calibration.borderline(2);

    double weakest =
        calibration.pairs().stream()
            .filter(Calibration.Compared::isCopy)
            .mapToDouble(pair -> Math.max(pair.jaccard() / .5, pair.containment() / .8))
            .min()
            .orElseThrow();
    assertThat(closest).hasSize(2);
    assertThat(Math.max(closest.get(0).jaccard() / .5, closest.get(0).containment() / .8))
        .isEqualTo(weakest);
    assertThat(closest.get(0).isCopy()).isTrue();
    assertThat(closest.get(1).isCopy()).isFalse();
    assertThat(calibration.borderline(1_000)).hasSameSizeAs(calibration.pairs());
  }

  private static List<Page> pages() {
    var random = new SplittableRandom(4);
    var pages = new ArrayList<Page>();
    for (int i = 0; i < 12; i++) {
      String text = Sample.words(random, 200, 5_000);
      String half = text.substring(0, text.length() / 3);
      pages.add(Sample.body("a" + i, text));
      pages.add(Sample.body("b" + i, Sample.edited(random, text, .03 + .01 * i)));
      pages.add(Sample.body("c" + i, half + " " + Sample.words(random, 150, 5_000)));
      String phrase = Sample.words(random, 14, 5_000) + " ";
      pages.add(Sample.body("d" + i, phrase + Sample.words(random, 46, 5_000)));
      pages.add(Sample.body("e" + i, phrase + Sample.words(random, 46, 5_000)));
    }
    return pages;
  }
}
