package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.MatchColumns;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.read.ArticleStore;
import dev.refrain.text.RawPages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the articles of some pairs of passages again and verifies the pairs; one object a thread.
final class PassageVerifier {
  private static final int RECENT = 128;

  /// Characters of an article that may be kept for a while: those of all together stay below 16 MB.
  private static final int SMALL = 1 << 16;

  private final ArticleStore.Reader reader;
  private final PassageSeats seats;
  private final Verifier verifier;
  private final PairSink sink;
  private final MatchColumns.Rows rows;
  private final @Nullable Page[] pages;
  private final WholeText text = new WholeText();

  /// Pages by rank, those asked for last.
  private final Map<Integer, Page> recent =
      new LinkedHashMap<>(2 * RECENT, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Page> eldest) {
          return size() > RECENT;
        }
      };

  /// @param rows get every verified pair
  /// @param pages gets the page of every article that is read, at its rank, without its text and
  ///   with the passages that take part
  PassageVerifier(
      ArticleStore.Reader reader,
      PassageSeats seats,
      MatchSettings settings,
      PairSink sink,
      MatchColumns.Rows rows,
      @Nullable Page[] pages) {
    this.reader = reader;
    this.seats = seats;
    this.verifier = new Verifier(settings, Level.PASSAGE);
    this.sink = sink;
    this.rows = rows;
    this.pages = pages;
  }

  /// Says which of some pairs are alike.
  void check(long[] pairs, int[] batch, boolean[] alike) {
    var loaded = new Loaded(pairs, batch);
    for (int i : batch) {
      int a = loaded.place(Candidates.first(pairs[i]));
      int b = loaded.place(Candidates.second(pairs[i]));
      alike[i] = verifier.verify(loaded.texts, a, b) != null;
    }
  }

  /// Gives the pairs that are alike to the sink, and what groups are made of to the rows.
  void verify(long[] pairs, int[] batch) {
    var loaded = new Loaded(pairs, batch);
    for (int i : batch) {
      int a = loaded.place(Candidates.first(pairs[i]));
      int b = loaded.place(Candidates.second(pairs[i]));
      Verdict verdict = verifier.verify(loaded.texts, a, b);
      if (verdict != null) {
        Match match = loaded.match(a, b, verdict);
        sink.pair(new MatchedPair(match, pairs[i]));
        rows.add(Candidates.first(pairs[i]), Candidates.second(pairs[i]), match);
      }
    }
  }

  /// Reads the article of a rank, unless it was read a moment ago, and notes its page.
  Page read(int rank) {
    Page known = recent.get(rank);
    if (known != null) {
      return known;
    }
    Page page = readAgain(rank);
    if (page.article().text().length() <= SMALL) {
      recent.put(rank, page);
    }
    return page;
  }

  private Page readAgain(int rank) {
    Page page = RawPages.cut(reader.read(seats.article(rank), text).withText(text.text()));
    if (pages[rank] == null) {
      var kept = new ArrayList<Passage>();
      for (int seat = seats.start(rank); seat < seats.start(rank + 1); seat++) {
        kept.add(page.passages().get(seats.ordinal(seat)));
      }
      pages[rank] = RawPages.without(page, kept);
    }
    return page;
  }

  /// The passages of some pairs, with their words.
  private final class Loaded {
    private final int[] own;
    private final Texts texts;
    private final AlignedPair aligned;

    Loaded(long[] pairs, int[] batch) {
      own = seats(pairs, batch);
      var owners = new ArrayList<Page>();
      var passages = new ArrayList<Passage>();
      Page page = null;
      for (int i = 0; i < own.length; i++) {
        boolean sameArticle = i > 0 && seats.rankOf(own[i]) == seats.rankOf(own[i - 1]);
        page = page == null || !sameArticle ? read(seats.rankOf(own[i])) : page;
        owners.add(page);
        passages.add(page.passages().get(seats.ordinal(own[i])));
      }
      texts = Texts.of(owners, passages);
      aligned = new AlignedPair(texts);
    }

    /// The place of a seat among the texts.
    int place(int seat) {
      return Arrays.binarySearch(own, seat);
    }

    Match match(int a, int b, Verdict verdict) {
      Match match = aligned.align(a, b).match(Level.PASSAGE, a, b, verdict);
      Page pageA = texts.page(a);
      Page pageB = texts.page(b);
      return match.with(Reuses.of(match, pageA, pageB));
    }
  }

  /// The seats that some pairs name, ascending, each once.
  private static int[] seats(long[] pairs, int[] batch) {
    int[] named = new int[2 * batch.length];
    for (int i = 0; i < batch.length; i++) {
      named[2 * i] = Candidates.first(pairs[batch[i]]);
      named[2 * i + 1] = Candidates.second(pairs[batch[i]]);
    }
    return Arrays.stream(named).sorted().distinct().toArray();
  }
}
