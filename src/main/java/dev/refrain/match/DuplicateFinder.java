package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.MatchColumns;
import dev.refrain.model.Page;
import dev.refrain.model.Unlisted;
import dev.refrain.model.View;
import dev.refrain.sketch.LshBands;
import dev.refrain.spill.Heap;
import dev.refrain.text.PassageWords;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds every pair of articles and of passages that repeat each other.
///
/// Identical texts collapse first; two sources propose pairs of what is left; every pair is
/// verified exactly; pairs that only common phrases brought together are taken out; pairs of
/// identical and of alike texts are unfolded again, but for those among pages that hold no article,
/// aligned and given away. The result depends neither on the order of the pages nor on the number
/// of threads.
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

  /// The matches at all levels of the settings, in order, with all that is to say of them.
  public static List<Match> find(List<Page> pages, MatchSettings settings) {
    var matches = new MatchList();
    search(pages, PassageWords.of(pages, settings.threads()), settings, matches);
    return matches.matches();
  }

  /// Finds them where the words of the pages are known.
  ///
  /// @param sink gets every match with its stretches, level by level
  public static Found search(
      List<Page> pages, PassageWords words, MatchSettings settings, PairSink sink) {
    List<Page> sorted = pages.stream().sorted(Comparator.comparing(Page::id)).toList();
    var found = Found.nothing();
    try (var workers = new Workers(settings.threads())) {
      for (Level level : Level.values()) {
        if (settings.levels().contains(level)) {
          found = found.and(search(sorted, words, level, settings, sink, workers));
          Heap.collect();
        }
      }
    }
    return found;
  }

  private static Found search(
      List<Page> pages,
      PassageWords words,
      Level level,
      MatchSettings settings,
      PairSink sink,
      Workers workers) {
    Texts texts =
        level == Level.ARTICLE
            ? Texts.articles(pages, settings.view(), words, workers)
            : Texts.passages(pages, settings.view(), words, workers);
    var identical = new IdenticalTexts(texts);
    int[] representatives =
        IntStream.range(0, identical.classes()).map(identical::representative).toArray();
    Candidates.Proposed proposed = propose(texts, representatives, level, settings, workers);
    var alike =
        new Alike(
            texts,
            representatives,
            proposed.pairs(),
            verify(texts, representatives, proposed.pairs(), level, settings, workers),
            new Unfolding(texts, identical, level));
    Match.Side[] sides = texts.sides();
    sink.begin(level, sides.length, rank -> sides[rank]);
    return list(alike, level, thinning(alike, level, settings), sink, workers)
        .and(Found.candidates(proposed));
  }

  /// Texts and what is known of them.
  ///
  /// @param representatives one text of each class of identical ones
  /// @param pairs of classes
  /// @param verdicts of the pairs, null where texts have nothing to do with each other
  private record Alike(
      Texts texts,
      int[] representatives,
      long[] pairs,
      @Nullable Verdict[] verdicts,
      Unfolding unfolding) {
    /// Gives all pairs of texts, and counts those left out.
    long each(Unfolding.Pairs taker) {
      long left = 0;
      for (int i = 0; i < representatives.length; i++) {
        left += unfolding.identical(i, taker);
      }
      for (int i = 0; i < pairs.length; i++) {
        left += alike(i, taker);
      }
      return left;
    }

    long alike(int pair, Unfolding.Pairs taker) {
      int a = Candidates.first(pairs[pair]);
      int b = Candidates.second(pairs[pair]);
      return verdicts[pair] == null ? 0 : unfolding.alike(a, b, taker);
    }
  }

  private static PagesWithoutArticle thinning(Alike alike, Level level, MatchSettings settings) {
    if (settings.view() == View.RAW) {
      return PagesWithoutArticle.kept(alike.texts);
    }
    var thinned = PagesWithoutArticle.thinned(alike.texts);
    return level == Level.ARTICLE ? thinned.note(alike::each) : thinned;
  }

  /// Aligns all pairs of texts and gives them to the sink.
  private static Found list(
      Alike alike, Level level, PagesWithoutArticle thinning, PairSink sink, Workers workers) {
    var rows = new ConcurrentLinkedQueue<MatchColumns.Rows>();
    var listings = new ConcurrentLinkedQueue<Listing>();
    Supplier<Listing> rooms =
        () -> {
          var own = new MatchColumns.Rows();
          var listing = new Listing(level, alike.texts, thinning, sink, own);
          rows.add(own);
          listings.add(listing);
          return listing;
        };
    var left = new AtomicLong();
    int[] representatives = alike.representatives;
    workers.each(
        representatives.length,
        BATCH,
        rooms,
        (listing, i) ->
            left.addAndGet(
                alike.unfolding.identical(
                    i, listing.of(representatives[i], representatives[i], Verdict.EXACT))));
    workers.each(
        alike.pairs.length,
        BATCH,
        rooms,
        (listing, i) -> {
          Verdict verdict = alike.verdicts[i];
          if (verdict != null) {
            int a = representatives[Candidates.first(alike.pairs[i])];
            int b = representatives[Candidates.second(alike.pairs[i])];
            left.addAndGet(alike.alike(i, listing.of(a, b, verdict)));
          }
        });
    listings.forEach(listing -> left.addAndGet(listing.left()));
    var matches = MatchColumns.of(alike.texts.sides(), List.copyOf(rows));
    return new Found(matches, 0, new Unlisted(left.get(), 0));
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
    RarestNgrams.Joined joined =
        rarest.join(count, i -> texts.longShingles(representatives[i]), PASSAGE_FLOOR, workers);
    Heap.collect();
    // The join finds all passages that are wanted but those its cap passes over.
    int[] signed = articles ? IntStream.range(0, count).toArray() : joined.frequent();
    Candidates.Proposed met =
        bands
            .propose(signed.length, i -> texts.longTrigrams(representatives[signed[i]]), workers)
            .of(signed);
    return met.union(joined.proposed())
        .union(ShortTexts.propose(count, i -> texts.shortWords(representatives[i])));
  }

  static @Nullable Verdict[] verify(
      Texts texts,
      int[] representatives,
      long[] pairs,
      Level level,
      MatchSettings settings,
      Workers workers) {
    var verdicts = new @Nullable Verdict[pairs.length];
    workers.each(
        pairs.length,
        BATCH,
        () -> new Verifier(settings, level),
        (verifier, i) ->
            verdicts[i] =
                verifier.verify(
                    texts,
                    representatives[Candidates.first(pairs[i])],
                    representatives[Candidates.second(pairs[i])]));
    new CommonPhrases(texts, representatives, settings, level).weigh(pairs, verdicts, workers);
    return verdicts;
  }

  /// What was found and what was counted.
  ///
  /// @param matches without their stretches
  /// @param candidates pairs of different texts that were verified
  public record Found(MatchColumns matches, long candidates, Unlisted unlisted) {
    static Found nothing() {
      return new Found(MatchColumns.none(), 0, Unlisted.NOTHING);
    }

    static Found candidates(Candidates.Proposed proposed) {
      return new Found(
          MatchColumns.none(), proposed.pairs().length, new Unlisted(0, proposed.capped()));
    }

    Found and(Found other) {
      return new Found(
          MatchColumns.both(matches, other.matches),
          candidates + other.candidates,
          unlisted.and(other.unlisted));
    }
  }
}
