package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.MatchColumns;
import dev.refrain.model.Page;
import dev.refrain.model.Unlisted;
import dev.refrain.read.ArticleStore;
import dev.refrain.read.StoredArticles;
import dev.refrain.spill.MemoryBudget;
import dev.refrain.text.ByteWords;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Finds the articles that repeat each other as whole texts, without holding their texts.
///
/// Sketches propose pairs; texts are read again, those that hang together at a time, and every pair
/// is verified exactly, as [DuplicateFinder] does it. Verified pairs go to a sink with all that is
/// to say of them; what stays is what groups are made of. The result depends neither on the order
/// of the articles nor on the number of threads.
public final class RawArticles {
  private static final int BATCH = 32;
  private static final int PROBED = 256;

  private final StoredArticles<ArticleSketches> store;
  private final GramSpool grams;
  private final MatchSettings settings;
  private final MemoryBudget budget;
  private final PairSink sink;
  private final ShareListener progress;

  /// @param grams where the sketches of the store put their n-grams
  /// @param sink gets every verified pair
  /// @param progress is told how much of the pairs is verified
  public RawArticles(
      StoredArticles<ArticleSketches> store,
      GramSpool grams,
      MatchSettings settings,
      MemoryBudget budget,
      PairSink sink,
      ShareListener progress) {
    this.store = store;
    this.grams = grams;
    this.settings = settings;
    this.budget = budget;
    this.sink = sink;
    this.progress = progress;
  }

  /// The matches in order, without their stretches, and what is to know of the articles they name,
  /// without their texts.
  public record Found(List<Match> matches, List<Page> pages, Unlisted unlisted) {}

  public Found find() {
    try (var workers = new Workers(settings.threads())) {
      return find(workers);
    }
  }

  private Found find(Workers workers) {
    var classes = new ArticleClasses(store);
    probeShortArticles(classes, workers);
    var join =
        new GramJoin(
            grams,
            classes.firsts(),
            classes.filed(),
            classes.sequences(),
            workers,
            budget,
            MeetingTerms.articles());
    Candidates.Proposed proposed = join.propose().union(shortPairs(classes));
    PairList pairs = classes.unfold(proposed.pairs());
    var names = new ArticleNames(pairs.numbers(), store::id);
    Match.Side[] sides = names.sides();
    sink.begin(Level.ARTICLE, sides.length, rank -> sides[rank]);
    List<int[]> batches = pairs.batches(store.size(), BATCH);
    var found = new ConcurrentLinkedQueue<MatchColumns.Rows>();
    var pages = new @Nullable Page[names.size()];
    var done = new AtomicInteger();
    workers.each(
        batches.size(),
        1,
        () -> {
          var rows = new MatchColumns.Rows();
          found.add(rows);
          return new PairVerifier(store.reader(), names, settings, sink, rows, pages);
        },
        (verifier, i) -> {
          verifier.verify(pairs, batches.get(i));
          progress.done(done.incrementAndGet(), batches.size());
        });
    return new Found(
        MatchColumns.of(sides, List.copyOf(found)),
        Arrays.stream(pages).filter(Objects::nonNull).map(Objects::requireNonNull).toList(),
        new Unlisted(0, proposed.capped()));
  }

  private void probeShortArticles(ArticleClasses classes, Workers workers) {
    if (!grams.hasFilter()) {
      return;
    }
    workers.each(
        store.size(),
        PROBED,
        () -> new Probing(store.reader(), new ShortArticleProbe(grams, grams.filter())),
        (probing, number) -> {
          if (classes.isSampled(number)) {
            probing.reader.read(number, probing.probe);
            probing.probe.done(number);
          }
        });
  }

  private record Probing(ArticleStore.Reader reader, ShortArticleProbe probe) {}

  /// Pairs among the articles of a few words.
  private Candidates.Proposed shortPairs(ArticleClasses classes) {
    int[] numbers = classes.shortOnes();
    if (numbers.length < 2) {
      return new Candidates.Proposed(new long[0], 0);
    }
    ArticleStore.Reader reader = store.reader();
    var text = new ComparedText(ByteWords.placed());
    var words = new long[numbers.length][];
    for (int i = 0; i < numbers.length; i++) {
      reader.read(numbers[i], text);
      words[i] = Arrays.copyOf(text.words(), text.size());
    }
    return ShortTexts.propose(numbers.length, i -> words[i]).of(numbers);
  }
}
