package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Unlisted;
import dev.refrain.model.View;
import dev.refrain.sketch.LshBands;
import dev.refrain.spill.Heap;
import dev.refrain.text.PassageWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds every pair of articles and of passages that repeat each other.
///
/// Identical texts collapse first; two sources propose pairs of what is left; every pair is
/// verified exactly; pairs that only common phrases brought together are taken out; pairs of
/// identical and of alike texts are unfolded again, but for those among pages that hold no article.
/// The result depends neither on the order of the pages nor on the number of threads.
public final class DuplicateFinder {
  /// Two rows and many bands reach edited copies down to a 3-gram similarity of .1.
  static final LshBands ARTICLE_BANDS = new LshBands(2, 64);

  private static final double ARTICLE_FLOOR = .05;
  private static final LshBands PASSAGE_BANDS = new LshBands(4, 32);
  private static final double PASSAGE_FLOOR = .2;

  /// Containment from which the exact join proposes pairs.
  private static final double ARTICLE_JOIN = .5;

  private static final double PASSAGE_JOIN = Relations.PASSAGE_CONTAINMENT;

  /// Pairs that a thread takes at a time.
  private static final int BATCH = 256;

  private DuplicateFinder() {}

  /// The matches at all levels of the settings, in order.
  public static List<Match> find(List<Page> pages, MatchSettings settings) {
    return search(pages, settings).matches();
  }

  /// The same, with what is not listed.
  public static Found search(List<Page> pages, MatchSettings settings) {
    return search(pages, PassageWords.of(pages, settings.threads()), settings);
  }

  /// The same where the words of the pages are known.
  public static Found search(List<Page> pages, PassageWords words, MatchSettings settings) {
    List<Page> sorted = pages.stream().sorted(Comparator.comparing(Page::id)).toList();
    var found = Found.nothing();
    try (var workers = new Workers(settings.threads())) {
      for (Level level : Level.values()) {
        if (settings.levels().contains(level)) {
          found = found.and(search(sorted, words, level, settings, workers));
          Heap.collect();
        }
      }
    }
    List<Match> listed =
        settings.view() == View.BODY
            ? PagesWithoutArticle.thinned(found.matches(), pages)
            : found.matches();
    return found.listing(Reuses.told(listed, pages));
  }

  private static Found search(
      List<Page> pages, PassageWords words, Level level, MatchSettings settings, Workers workers) {
    Texts texts =
        level == Level.ARTICLE
            ? Texts.articles(pages, settings.view(), words, workers)
            : Texts.passages(pages, settings.view(), words, workers);
    var identical = new IdenticalTexts(texts);
    int[] representatives =
        IntStream.range(0, identical.classes()).map(identical::representative).toArray();
    Candidates.Proposed proposed = propose(texts, representatives, level, settings, workers);
    long[] pairs = proposed.pairs();
    @Nullable Verdict[] verdicts = verify(texts, representatives, pairs, level, settings, workers);
    var unfolding = new Unfolding(texts, identical, level);
    int classes = identical.classes();
    var unfolded = new @Nullable Unfolded[classes + pairs.length];
    workers.each(
        classes, BATCH, unfolding::room, (room, i) -> unfolded[i] = unfolding.identical(i, room));
    workers.each(
        pairs.length,
        BATCH,
        unfolding::room,
        (room, i) -> {
          Verdict verdict = verdicts[i];
          int a = Candidates.first(pairs[i]);
          int b = Candidates.second(pairs[i]);
          unfolded[classes + i] = verdict == null ? null : unfolding.alike(a, b, verdict, room);
        });
    return collect(unfolded, proposed);
  }

  static Candidates.Proposed propose(
      Texts texts, int[] representatives, Level level, MatchSettings settings, Workers workers) {
    boolean articles = level == Level.ARTICLE;
    var bands =
        new MinHashBands(
            articles ? ARTICLE_BANDS : PASSAGE_BANDS,
            articles ? ARTICLE_FLOOR : PASSAGE_FLOOR,
            MinHashBands.DEFAULT_BUCKET_CAP);
    double containment =
        Math.min(articles ? ARTICLE_JOIN : PASSAGE_JOIN, settings.joinContainment());
    double least = articles ? 0 : containment;
    var rarest = new RarestNgrams(containment, RarestNgrams.DEFAULT_FREQUENCY_CAP, least);
    int count = representatives.length;
    return bands
        .propose(count, i -> texts.longTrigrams(representatives[i]), workers)
        .union(rarest.propose(count, i -> texts.longShingles(representatives[i]), workers))
        .union(ShortTexts.propose(count, i -> texts.words(representatives[i])));
  }

  static @Nullable Verdict[] verify(
      Texts texts,
      int[] representatives,
      long[] pairs,
      Level level,
      MatchSettings settings,
      Workers workers) {
    var verifier = new Verifier(settings, level);
    var verdicts = new @Nullable Verdict[pairs.length];
    workers.each(
        pairs.length,
        i ->
            verdicts[i] =
                verifier.verify(
                    texts,
                    representatives[Candidates.first(pairs[i])],
                    representatives[Candidates.second(pairs[i])]));
    new CommonPhrases(texts, representatives, settings, level).weigh(pairs, verdicts, workers);
    return verdicts;
  }

  private static Found collect(@Nullable Unfolded[] unfolded, Candidates.Proposed proposed) {
    var matches = new ArrayList<Match>();
    long left = 0;
    for (Unfolded part : unfolded) {
      if (part != null) {
        matches.addAll(part.matches());
        left += part.left();
      }
    }
    matches.sort(null);
    return new Found(matches, proposed.pairs().length, new Unlisted(left, proposed.capped()));
  }

  /// What was found and what was counted.
  ///
  /// @param matches in order
  /// @param candidates pairs of different texts that were verified
  public record Found(List<Match> matches, long candidates, Unlisted unlisted) {
    public Found {
      matches = List.copyOf(matches);
    }

    static Found nothing() {
      return new Found(List.of(), 0, Unlisted.NOTHING);
    }

    Found listing(List<Match> fewer) {
      return new Found(
          fewer, candidates, unlisted.and(new Unlisted(matches.size() - fewer.size(), 0)));
    }

    Found and(Found other) {
      var all = new ArrayList<>(matches);
      all.addAll(other.matches);
      all.sort(null);
      return new Found(all, candidates + other.candidates, unlisted.and(other.unlisted));
    }
  }
}
