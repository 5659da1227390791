package dev.refrain.match;

import dev.refrain.model.Article;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.View;
import dev.refrain.read.ArticleStore;
import dev.refrain.text.RawPages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// Finds the articles that repeat each other as whole texts, without holding their texts.
///
/// Sketches propose pairs; texts are read again, a batch of related ones at a time, and every pair
/// is verified exactly, as [DuplicateFinder] does it. The result depends neither on the order of
/// the articles nor on the number of threads.
public final class RawArticles {
  private static final int BATCH = 256;

  private final ArticleStore<ArticleSketches> store;
  private final MatchSettings settings;
  private final Workers workers;
  private final ConcurrentLinkedQueue<ArticleStore.Reader<ArticleSketches>> readers =
      new ConcurrentLinkedQueue<>();

  private RawArticles(
      ArticleStore<ArticleSketches> store, MatchSettings settings, Workers workers) {
    this.store = store;
    this.settings = settings;
    this.workers = workers;
  }

  /// The matches in order, and what is to know of the articles they name, without their texts.
  public record Found(List<Match> matches, List<Page> pages, long candidates, long capped) {}

  public static Found find(ArticleStore<ArticleSketches> store, MatchSettings settings) {
    try (var workers = new Workers(settings.threads())) {
      return new RawArticles(store, settings, workers).find();
    }
  }

  private Found find() {
    var classes = new ArticleClasses(store, this::article);
    var sampled =
        new SampledGrams(
            store.sinks(), classes.bases(), classes.firsts(), classes.sequences(), workers);
    Candidates.Proposed proposed = sampled.propose().union(shortPairs(classes));
    PairList pairs = classes.unfold(proposed.pairs());
    List<int[]> batches = pairs.batches(store.size(), BATCH);
    var found = new @Nullable Verified[batches.size()];
    workers.each(found.length, 1, i -> found[i] = verify(pairs, batches.get(i)));
    var matches = new ArrayList<Match>();
    SortedMap<String, Page> pages = new TreeMap<>();
    for (Verified part : found) {
      if (part != null) {
        matches.addAll(part.matches());
        part.pages().forEach(page -> pages.put(page.id(), page));
      }
    }
    matches.sort(null);
    return new Found(
        matches, List.copyOf(pages.values()), proposed.pairs().length, proposed.capped());
  }

  private record Verified(List<Match> matches, List<Page> pages) {}

  private Verified verify(PairList pairs, int[] batch) {
    int[] numbers = pairs.numbers(batch);
    Loaded loaded = load(numbers);
    Texts texts = loaded.texts();
    int[] places = loaded.places();
    var verifier = new Verifier(settings, Level.ARTICLE);
    var matches = new ArrayList<Match>();
    boolean[] named = new boolean[texts.size()];
    for (int pair : batch) {
      int a = place(pairs.firstClass(pair), numbers, places);
      int b = place(pairs.secondClass(pair), numbers, places);
      int left = place(pairs.first(pair), numbers, places);
      int right = place(pairs.second(pair), numbers, places);
      boolean turned = a > b;
      Verdict verdict = verifier.verify(texts, turned ? b : a, turned ? a : b);
      if (verdict != null) {
        var aligned = new AlignedPair(texts, turned ? b : a, turned ? a : b);
        matches.add(
            aligned.match(Level.ARTICLE, turned ? right : left, turned ? left : right, verdict));
        named[left] = true;
        named[right] = true;
      }
    }
    var pages = new ArrayList<Page>();
    for (int i = 0; i < named.length; i++) {
      if (named[i]) {
        pages.add(RawPages.of(withoutText(texts.page(i).article()), texts.words(i).length));
      }
    }
    return new Verified(matches, pages);
  }

  /// Texts in order of their ids.
  ///
  /// @param places where each of the numbers asked for stands among them
  private record Loaded(Texts texts, int[] places) {}

  private Loaded load(int[] numbers) {
    var pages = new ArrayList<Page>(numbers.length);
    for (int number : numbers) {
      pages.add(RawPages.of(article(number), 0));
    }
    var order = new ArrayList<Integer>();
    for (int i = 0; i < numbers.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> pages.get(i).id()));
    int[] places = new int[numbers.length];
    for (int i = 0; i < places.length; i++) {
      places[order.get(i)] = i;
    }
    return new Loaded(Texts.articles(order.stream().map(pages::get).toList(), View.RAW), places);
  }

  private static int place(int number, int[] numbers, int[] places) {
    return places[Arrays.binarySearch(numbers, number)];
  }

  private static Article withoutText(Article article) {
    return new Article(
        article.id(),
        article.origin(),
        article.url(),
        article.source(),
        article.published(),
        article.title(),
        "");
  }

  private Article article(int number) {
    ArticleStore.Reader<ArticleSketches> reader = readers.poll();
    if (reader == null) {
      reader = store.reader();
    }
    try {
      return reader.article(number);
    } finally {
      readers.add(reader);
    }
  }

  /// Pairs among the articles of a few words.
  private Candidates.Proposed shortPairs(ArticleClasses classes) {
    int[] numbers = classes.shortOnes();
    if (numbers.length < 2) {
      return new Candidates.Proposed(new long[0], 0);
    }
    Loaded loaded = load(numbers);
    int[] places = loaded.places();
    int[] back = new int[numbers.length];
    for (int i = 0; i < places.length; i++) {
      back[places[i]] = numbers[i];
    }
    int[] all = new int[numbers.length];
    Arrays.setAll(all, i -> i);
    Candidates.Proposed local = ShortTexts.propose(loaded.texts(), all);
    long[] pairs = local.pairs();
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] =
          Candidates.pair(back[Candidates.first(pairs[i])], back[Candidates.second(pairs[i])]);
    }
    Arrays.sort(pairs);
    return new Candidates.Proposed(pairs, local.capped());
  }
}
