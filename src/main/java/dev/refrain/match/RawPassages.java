package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.MatchColumns;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Unlisted;
import dev.refrain.read.ArticleStore;
import dev.refrain.read.StoredArticles;
import dev.refrain.spill.Heap;
import dev.refrain.spill.MemoryBudget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Finds the passages that repeat each other, without holding their texts.
///
/// Passages with the same words are one text, however many pages they stand on. A join of all
/// n-grams proposes pairs of texts, articles are read again a few at a time, and every pair is
/// verified exactly, as [DuplicateFinder] does it. Pages are cut and not understood: nothing tells
/// furniture from prose. The result depends neither on the order of the articles nor on the number
/// of threads.
public final class RawPassages {
  /// Articles that a thread takes at a time.
  private static final int BATCH = 32;

  private final StoredArticles<PassageSketches> store;
  private final PassageSpool spool;
  private final MatchSettings settings;
  private final MemoryBudget budget;
  private final PairSink sink;
  private final ShareListener progress;

  /// @param spool where the sketches of the store put their n-grams
  /// @param sink gets every verified pair
  /// @param progress is told how much of the pairs is verified
  public RawPassages(
      StoredArticles<PassageSketches> store,
      PassageSpool spool,
      MatchSettings settings,
      MemoryBudget budget,
      PairSink sink,
      ShareListener progress) {
    this.store = store;
    this.spool = spool;
    this.settings = settings;
    this.budget = budget;
    this.sink = sink;
    this.progress = progress;
  }

  /// Reads what passages of found pages say. One object a thread.
  public static final class Reader {
    private final ArticleStore.Reader articles;
    private final PassageSeats seats;
    private final WholeText text = new WholeText();
    private String last = "";

    Reader(ArticleStore.Reader articles, PassageSeats seats) {
      this.articles = articles;
      this.seats = seats;
    }

    public String text(Page page, Passage passage) {
      if (!last.equals(page.id())) {
        articles.read(seats.article(seats.rank(page.id())), text);
        last = page.id();
      }
      return passage.span().in(text.text());
    }
  }

  /// What was found and what was counted.
  ///
  /// @param matches in order, without their stretches
  /// @param pages of the articles that the matches and the repeats name, without their texts and
  ///   with the passages that take part
  /// @param repeats the texts that stand in several places or are alike to another
  /// @param reader of what the repeats say, while the store is open
  public record Found(
      List<Match> matches,
      List<Page> pages,
      List<Repeat> repeats,
      Reader reader,
      Unlisted unlisted) {}

  /// A text and the passages that have its words.
  public record Repeat(int words, List<Standing> places) {}

  /// A passage on its page.
  public record Standing(Page page, Passage passage) {}

  public Found find() {
    try (var workers = new Workers(settings.threads())) {
      return find(workers);
    }
  }

  private Found find(Workers workers) {
    var classes = new PassageClasses(store, spool.texts().size());
    Candidates.Proposed proposed = propose(classes, workers);
    Heap.collect();
    var seats = new PassageSeats(classes, taking(classes, proposed.pairs()), store);
    var pages = new @Nullable Page[seats.articles()];
    sink.begin(Level.PASSAGE, seats.size(), seat -> side(seat, seats, pages));
    var found = new ConcurrentLinkedQueue<MatchColumns.Rows>();
    Supplier<PassageVerifier> rooms =
        () -> {
          var rows = new MatchColumns.Rows();
          found.add(rows);
          return new PassageVerifier(store.reader(), seats, settings, sink, rows, pages);
        };
    var pairs = new PassagePairs(seats, classes);
    for (int text = 0; text < classes.size(); text++) {
      if (classes.isRepeated(text)) {
        pairs.addIdentical(text);
      }
    }
    addAlike(proposed.pairs(), seats, pairs, rooms, workers);
    verify(pairs.toArray(), seats, rooms, workers);
    Match.Side[] sides = new Match.Side[seats.size()];
    Arrays.setAll(sides, seat -> side(seat, seats, pages));
    List<Match> matches = MatchColumns.of(sides, List.copyOf(found));
    boolean[] listed = listed(classes, seats, matches);
    Heap.collect();
    readRest(classes, seats, pages, rooms, workers);
    return new Found(
        matches,
        Arrays.stream(pages).filter(Objects::nonNull).map(Objects::requireNonNull).toList(),
        repeats(classes, seats, pages, listed),
        new Reader(store.reader(), seats),
        new Unlisted(pairs.left(), proposed.capped()));
  }

  /// A passage as a side of matches; a seat whose article was not read is named by its article.
  private static Match.Side side(int seat, PassageSeats seats, @Nullable Page[] pages) {
    int rank = seats.rankOf(seat);
    Page page = pages[rank];
    return page == null
        ? Match.Side.of(seats.id(rank))
        : Match.Side.of(page.passages().get(seat - seats.start(rank)));
  }

  private static boolean[] taking(PassageClasses classes, long[] pairs) {
    boolean[] takes = new boolean[classes.size()];
    for (int text = 0; text < takes.length; text++) {
      takes[text] = classes.isRepeated(text);
    }
    for (long pair : pairs) {
      takes[Candidates.first(pair)] = true;
      takes[Candidates.second(pair)] = true;
    }
    return takes;
  }

  /// Adds the pairs of passages of proposed texts; those that stand for many are verified first.
  private static void addAlike(
      long[] proposed,
      PassageSeats seats,
      PassagePairs pairs,
      Supplier<PassageVerifier> rooms,
      Workers workers) {
    var families = new LongList();
    for (long pair : proposed) {
      int a = Candidates.first(pair);
      int b = Candidates.second(pair);
      if (seats.count(a) > 1 || seats.count(b) > 1) {
        families.add(Candidates.pair(seats.member(a, 0), seats.member(b, 0)));
      } else {
        pairs.addAlike(a, b);
      }
    }
    long[] firsts = families.toSet();
    boolean[] alike = new boolean[firsts.length];
    List<int[]> batches = PassageBatches.of(firsts, seats);
    workers.each(
        batches.size(), 1, rooms, (verifier, i) -> verifier.check(firsts, batches.get(i), alike));
    for (int i = 0; i < firsts.length; i++) {
      if (alike[i]) {
        pairs.addAlike(
            seats.text(Candidates.first(firsts[i])), seats.text(Candidates.second(firsts[i])));
      }
    }
  }

  private void verify(
      long[] pairs, PassageSeats seats, Supplier<PassageVerifier> rooms, Workers workers) {
    List<int[]> batches = PassageBatches.of(pairs, seats);
    var done = new AtomicInteger();
    workers.each(
        batches.size(),
        1,
        rooms,
        (verifier, i) -> {
          verifier.verify(pairs, batches.get(i));
          progress.done(done.incrementAndGet(), batches.size());
        });
  }

  /// Which texts stand in several places or are alike to another.
  private static boolean[] listed(PassageClasses classes, PassageSeats seats, List<Match> matches) {
    boolean[] listed = new boolean[classes.size()];
    for (int text = 0; text < listed.length; text++) {
      listed[text] = classes.isRepeated(text);
    }
    for (Match match : matches) {
      listed[seats.text(seats.seat(match.a()))] = true;
      listed[seats.text(seats.seat(match.b()))] = true;
    }
    return listed;
  }

  /// Reads the pages that no pair named, but which have a text that others have too.
  private static void readRest(
      PassageClasses classes,
      PassageSeats seats,
      @Nullable Page[] pages,
      Supplier<PassageVerifier> rooms,
      Workers workers) {
    workers.each(
        pages.length,
        BATCH,
        rooms,
        (verifier, rank) -> {
          boolean wanted = false;
          for (int seat = seats.start(rank); seat < seats.start(rank + 1); seat++) {
            wanted |= classes.isRepeated(seats.text(seat));
          }
          if (wanted && pages[rank] == null) {
            verifier.read(rank);
          }
        });
  }

  private static List<Repeat> repeats(
      PassageClasses classes, PassageSeats seats, @Nullable Page[] pages, boolean[] listed) {
    var repeats = new ArrayList<Repeat>();
    for (int text = 0; text < listed.length; text++) {
      if (listed[text]) {
        var places = new ArrayList<Standing>(seats.count(text));
        for (int i = 0; i < seats.count(text); i++) {
          int seat = seats.member(text, i);
          int rank = seats.rankOf(seat);
          Page page = Objects.requireNonNull(pages[rank]);
          places.add(new Standing(page, page.passages().get(seat - seats.start(rank))));
        }
        repeats.add(new Repeat(classes.words(text), places));
      }
    }
    return repeats;
  }

  private Candidates.Proposed propose(PassageClasses classes, Workers workers) {
    double containment = Math.min(Relations.PASSAGE_CONTAINMENT, settings.joinContainment());
    var join =
        new GramJoin(
            spool.grams(),
            classes.filedTexts(),
            classes.filed(),
            classes.keys(),
            workers,
            budget,
            MeetingTerms.passages(containment));
    return join.propose().union(ShortTexts.propose(classes.size(), classes::shortWords));
  }
}
