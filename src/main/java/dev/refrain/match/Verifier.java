package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.Relation;
import dev.refrain.sketch.OnePermutationMinHash;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Compares two texts exactly and lets [Relations] name what they are to each other. One object a
/// thread.
final class Verifier {
  private static final OnePermutationMinHash MIN_HASH = OnePermutationMinHash.standard();

  private final Relations relations;
  private final int[] signatureA = new int[MIN_HASH.bins()];
  private final int[] signatureB = new int[MIN_HASH.bins()];
  private final GramPlaces placesA = new GramPlaces();
  private final GramPlaces placesB = new GramPlaces();

  /// The first text of the last pair: pairs come in order of theirs, so that what is made of one
  /// serves several.
  private @Nullable Texts first;

  private int firstText;
  private long[] shinglesA = new long[0];
  private boolean signed;
  private boolean indexed;

  Verifier(MatchSettings settings, Level level) {
    this.relations = new Relations(settings, level);
  }

  /// Null when the texts have nothing to do with each other.
  @Nullable Verdict verify(Texts texts, int a, int b) {
    open(texts, a);
    boolean equal = texts.length(a) == texts.length(b) && texts.length(a) > 0;
    if (equal && Arrays.equals(texts.words(a), texts.words(b))) {
      return Verdict.EXACT;
    }
    long[] shinglesB = texts.shingles(b);
    Measures found = measures(texts, b, shinglesB);
    Relation relation = relation(texts, a, b, found);
    return relation == null ? null : verdict(relation, found, shinglesB);
  }

  /// Never null: texts that are no copies overlap, be it in nothing.
  Verdict compare(Texts texts, int a, int b) {
    Verdict verdict = verify(texts, a, b);
    if (verdict != null) {
      return verdict;
    }
    long[] shinglesB = texts.shingles(b);
    return verdict(Relation.OVERLAP, measures(texts, b, shinglesB), shinglesB);
  }

  private void open(Texts texts, int a) {
    if (texts != first || a != firstText) {
      first = texts;
      firstText = a;
      shinglesA = texts.shingles(a);
      signed = false;
      indexed = false;
    }
  }

  private Measures measures(Texts texts, int b, long[] shinglesB) {
    return Measures.of(shinglesA, shinglesB, texts.length(firstText), texts.length(b));
  }

  private Verdict verdict(Relation relation, Measures found, long[] shinglesB) {
    return Verdict.of(relation, found, estimateNext(shinglesB));
  }

  private @Nullable Relation relation(Texts texts, int a, int b, Measures found) {
    if (texts.isShort(a) || texts.isShort(b)) {
      return ShortTexts.areNear(texts, a, b) ? Relation.NEAR : null;
    }
    return relations.of(found, () -> coverage(texts, a, b));
  }

  private Coverage coverage(Texts texts, int a, int b) {
    long[] wordsB = texts.words(b);
    placesB.index(wordsB, wordsB.length);
    if (!indexed) {
      long[] wordsA = texts.words(a);
      placesA.index(wordsA, wordsA.length);
      indexed = true;
    }
    return new Coverage(Coverage.of(placesA, placesB), Coverage.of(placesB, placesA));
  }

  private double estimateNext(long[] shinglesB) {
    if (!signed) {
      MIN_HASH.sign(shinglesA, 0, shinglesA.length, signatureA, 0);
      signed = true;
    }
    MIN_HASH.sign(shinglesB, 0, shinglesB.length, signatureB, 0);
    return MIN_HASH.estimate(signatureA, 0, signatureB, 0);
  }

  static double estimate(long[] a, long[] b) {
    int[] signatureA = MIN_HASH.sign(a, 0, a.length);
    int[] signatureB = MIN_HASH.sign(b, 0, b.length);
    return MIN_HASH.estimate(signatureA, 0, signatureB, 0);
  }
}
