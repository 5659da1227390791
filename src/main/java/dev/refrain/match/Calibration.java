package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.Page;
import dev.refrain.model.Relation;
import dev.refrain.sketch.LshBands;
import dev.refrain.text.PassageWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the settings decide about a corpus, and how close the decisions were: every pair of
/// articles that was compared, also those that were found to have nothing to do with each other.
///
/// Texts with the same words stand here as one.
public final class Calibration {
  private final List<Compared> pairs;
  private final MatchSettings settings;

  private Calibration(List<Compared> pairs, MatchSettings settings) {
    this.pairs = List.copyOf(pairs);
    this.settings = settings;
  }

  /// Two articles that were compared; `a` sorts before `b`.
  ///
  /// @param relation null when they have nothing to do with each other
  /// @param jaccard over word 5-grams
  /// @param containment the larger of both
  public record Compared(
      String a, String b, @Nullable Relation relation, double jaccard, double containment) {
    /// Whether one is taken for a copy of the other.
    public boolean isCopy() {
      return relation != null && relation != Relation.OVERLAP;
    }
  }

  /// Compares articles as [DuplicateFinder] does.
  public static Calibration of(List<Page> pages, MatchSettings settings) {
    List<Page> sorted = pages.stream().sorted(Comparator.comparing(Page::id)).toList();
    try (var workers = new Workers(settings.threads())) {
      PassageWords words = PassageWords.of(sorted, settings.threads());
      Texts texts = Texts.articles(sorted, settings.view(), words, workers);
      var identical = new IdenticalTexts(texts);
      int[] numbers =
          IntStream.range(0, identical.classes()).map(identical::representative).toArray();
      long[] proposed =
          DuplicateFinder.propose(texts, numbers, Level.ARTICLE, settings, workers).pairs();
      @Nullable Verdict[] verdicts =
          DuplicateFinder.verify(texts, numbers, proposed, Level.ARTICLE, settings, workers);
      var pairs = new ArrayList<Compared>(proposed.length);
      for (int i = 0; i < proposed.length; i++) {
        int a = numbers[Candidates.first(proposed[i])];
        int b = numbers[Candidates.second(proposed[i])];
        Verdict verdict = verdicts[i];
        pairs.add(compared(texts, a, b, verdict == null ? null : verdict.relation()));
      }
      return new Calibration(pairs, settings);
    }
  }

  private static Compared compared(Texts texts, int a, int b, @Nullable Relation relation) {
    Measures found =
        Measures.of(texts.shingles(a), texts.shingles(b), texts.length(a), texts.length(b));
    return new Compared(
        texts.page(a).id(),
        texts.page(b).id(),
        relation,
        found.jaccard(),
        Math.max(found.inB(), found.inA()));
  }

  /// The bands that propose pairs of articles, by the Jaccard of their 3-grams.
  public static LshBands bands() {
    return DuplicateFinder.ARTICLE_BANDS;
  }

  /// All pairs that were compared, by names.
  public List<Compared> pairs() {
    return pairs;
  }

  /// The copies that are least alike and the other pairs that are most alike, half of each, in
  /// turn: if the settings err, they err here.
  public List<Compared> borderline(int count) {
    Comparator<Compared> byStrength =
        Comparator.comparingDouble(this::strength)
            .thenComparing(Compared::a)
            .thenComparing(Compared::b);
    List<Compared> copies = pairs.stream().filter(Compared::isCopy).sorted(byStrength).toList();
    List<Compared> others =
        pairs.stream().filter(pair -> !pair.isCopy()).sorted(byStrength.reversed()).toList();
    var chosen = new ArrayList<Compared>();
    for (int i = 0; chosen.size() < count && i < Math.max(copies.size(), others.size()); i++) {
      if (i < copies.size()) {
        chosen.add(copies.get(i));
      }
      if (i < others.size() && chosen.size() < count) {
        chosen.add(others.get(i));
      }
    }
    return chosen;
  }

  /// 1 where Jaccard or containment begins to decide for a copy.
  private double strength(Compared pair) {
    return Math.max(
        pair.jaccard() / settings.similarity(), pair.containment() / settings.containment());
  }
}
