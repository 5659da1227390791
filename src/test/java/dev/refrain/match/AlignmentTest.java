package dev.refrain.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  @Test
  void equalTextsAreOneRun() {
    assertThat(runs("a b c d", "a b c d")).isEqualTo("0-0x4");
  }

  @Test
  void editsLeaveTheWordsAroundThemAligned() {
    assertThat(runs("a b c d e f g h", "a b c X e f g h")).isEqualTo("0-0x3 4-4x4");
    assertThat(runs("a b c d e f", "a b c X Y d e f")).isEqualTo("0-0x3 3-5x3");
  }

  @Test
  void singleWordsInsideAGapAreFound() {
    assertThat(runs("a b c x k y d e f", "a b c u k v d e f")).isEqualTo("0-0x3 4-4x1 6-6x3");
  }

  @Test
  void movedPassagesAreFound() {
    assertThat(runs("a b c d p q r s", "p q r s a b c d")).isEqualTo("0-4x4 4-0x4");
  }

  @Test
  void aWordIsUsedOnce() {
    assertThat(runs("a b c a b c", "a b c")).isEqualTo("0-0x3");
  }

  @Test
  void shortTextsAreAlignedWordByWord() {
    assertThat(runs("a b", "b c")).isEqualTo("1-0x1");
    assertThat(runs("", "b c")).isEmpty();
  }

  @Test
  void runsAreEqualWordsAndDisjointOnBothSides() {
    var random = new SplittableRandom(11);
    for (int i = 0; i < 300; i++) {
      String text = Sample.words(random, random.nextInt(120), 3 + random.nextInt(200));
      long[] a = hashes(text);
      long[] b = hashes(Sample.edited(random, text, .2) + " " + Sample.words(random, 9, 40));
      var alignment = aligned(places(a), places(b));
      var usedA = new boolean[a.length];
      var usedB = new boolean[b.length];
      for (int run = 0; run < alignment.runs(); run++) {
        for (int k = 0; k < alignment.length(run); k++) {
          int inA = alignment.startA(run) + k;
          int inB = alignment.startB(run) + k;
          assertThat(a[inA]).isEqualTo(b[inB]);
          assertThat(usedA[inA] || usedB[inB]).isFalse();
          usedA[inA] = true;
          usedB[inB] = true;
        }
      }
    }
  }

  @Test
  void repetitiveTextsStayNearLinear() {
    long[] a = new long[60_000];
    long[] b = new long[60_000];
    Arrays.setAll(a, i -> i % 2);
    Arrays.setAll(b, i -> i % 7 == 0 ? 5 : i % 2);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> aligned(places(a), places(b)));
  }

  private static Alignment aligned(GramPlaces a, GramPlaces b) {
    var alignment = new Alignment();
    alignment.align(a, b);
    return alignment;
  }

  private static GramPlaces places(long[] words) {
    var places = new GramPlaces();
    places.index(words, words.length);
    return places;
  }

  private static String runs(String a, String b) {
    var alignment = aligned(places(hashes(a)), places(hashes(b)));
    var runs = new StringBuilder();
    for (int i = 0; i < alignment.runs(); i++) {
      runs.append(i == 0 ? "" : " ")
          .append(alignment.startA(i))
          .append('-')
          .append(alignment.startB(i))
          .append('x')
          .append(alignment.length(i));
    }
    return runs.toString();
  }

  static long[] hashes(String text) {
    return dev.refrain.text.Tokenizer.tokenize(text).hashes();
  }
}
