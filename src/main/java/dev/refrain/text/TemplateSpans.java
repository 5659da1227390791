package dev.refrain.text;

import dev.refrain.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Learns what a site prints on pages that have lost their line breaks, and cuts it off: runs of
/// words that stand on half of such pages.
///
/// Trade-off: no more than [#LOOKED_AT] pages of a site are looked at in one run, which is enough
/// to tell a half from next to nothing.
final class TemplateSpans {
  /// Words of the shortest run.
  static final int RUN = 6;

  /// Characters of the shortest run: six words of Chinese are hardly more than a dateline.
  private static final int CHARACTERS = 24;

  private static final double SHARE = .5;
  private static final int LEAST_PAGES = 3;

  /// Pages that must be counted before anything is believed.
  static final int WITNESSES = 4;

  private static final int LOOKED_AT = 50;

  /// Words of the shortest page without line breaks, and the share of a page's words that stand on
  /// one line of it.
  private static final int PAGE_WORDS = 60;

  private static final double ONE_LINE = .8;

  /// A page that shares nearly all with others is a copy and says nothing of templates: so many
  /// n-grams, and such a share of them, must be its own.
  private static final int OWN = 40;

  private static final double OWN_SHARE = .2;

  /// Words between two runs of template that are template too: the time of day, a number.
  private static final int GAP = 3;

  /// Words of what may be a paragraph.
  private static final int PARAGRAPH = 40;

  private TemplateSpans() {}

  /// The line that is the whole page, or nearly so.
  static Optional<Piece> wholePage(Draft draft) {
    int words = draft.pieces.stream().mapToInt(piece -> piece.shape.words()).sum();
    return draft.pieces.stream()
        .filter(piece -> piece.shape.words() >= Math.max(PAGE_WORDS, ONE_LINE * words))
        .findFirst();
  }

  /// Counts the n-grams of pages without line breaks.
  static void count(SiteCounts counts, List<Draft> pages) {
    List<Piece> unbroken = pages.stream().flatMap(page -> wholePage(page).stream()).toList();
    var looked = new ArrayList<Set<Long>>();
    int step = Math.max(1, unbroken.size() / LOOKED_AT);
    for (int i = 0; i < unbroken.size() && looked.size() < LOOKED_AT; i += step) {
      looked.add(grams(unbroken.get(i)));
    }
    looked.forEach(grams -> SiteCounts.add(counts.spans, grams));
    List<Set<Long>> copies = looked.stream().filter(grams -> isCopy(grams, counts.spans)).toList();
    copies.forEach(grams -> SiteCounts.take(counts.spans, grams));
    counts.unbroken += looked.size() - copies.size();
  }

  private static boolean isCopy(Set<Long> grams, Map<Long, Integer> counts) {
    long own = grams.stream().filter(gram -> counts.getOrDefault(gram, 0) == 1).count();
    return own < OWN || own < OWN_SHARE * grams.size();
  }

  private static Set<Long> grams(Piece piece) {
    return Arrays.stream(Shingles.rolling(piece.words, RUN))
        .boxed()
        .collect(Collectors.toCollection(HashSet::new));
  }

  /// The n-grams that are template.
  static Set<Long> template(int pages, Map<Long, Integer> counts) {
    double enough = Math.max(LEAST_PAGES, SHARE * pages);
    return pages < WITNESSES
        ? Set.of()
        : counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= enough)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
  }

  /// Cuts the template off where a page stands on one line.
  static void cut(Draft draft, Set<Long> template) {
    Piece page = wholePage(draft).orElse(null);
    if (page == null) {
      return;
    }
    List<Span> runs = runs(page, template);
    if (!runs.isEmpty()) {
      int[] cuts =
          runs.stream().flatMapToInt(run -> IntStream.of(run.start(), run.end())).toArray();
      for (Piece part : draft.split(page, cuts)) {
        part.template =
            runs.stream().anyMatch(run -> run.start() <= part.start && part.end <= run.end());
      }
    }
    draft.release();
  }

  /// Whether some of the template reads like a paragraph: it is long, and not a row of names.
  static boolean holdsProse(Draft draft, Set<Long> template) {
    boolean holds =
        wholePage(draft).stream()
            .flatMap(page -> runs(page, template).stream())
            .map(run -> run.in(draft.text.get()))
            .map(run -> Shape.of(run, Tokenizer.tokenize(run)))
            .anyMatch(run -> run.words() >= PARAGRAPH && 2 * run.capital() < run.words());
    draft.release();
    return holds;
  }

  /// Where the template stands, as offsets into the article.
  private static List<Span> runs(Piece page, Set<Long> template) {
    boolean[] covered = covered(page, template);
    var runs = new ArrayList<Span>();
    Tokens words = null;
    for (int from = 0; from < covered.length; from++) {
      if (covered[from]) {
        int to = from;
        while (to < covered.length && covered[to]) {
          to++;
        }
        words = words == null ? Tokenizer.tokenize(page.text()) : words;
        int start = page.start + begin(page.text(), words, from);
        int end = page.start + end(page.text(), words, to - 1);
        if (end - start >= CHARACTERS) {
          runs.add(new Span(start, end));
        }
        from = to;
      }
    }
    return runs;
  }

  /// Which words of the line are template, short gaps closed.
  private static boolean[] covered(Piece piece, Set<Long> template) {
    var covered = new boolean[piece.words.length];
    long[] grams = Shingles.rolling(piece.words, RUN);
    int last = -1;
    for (int i = 0; i < grams.length; i++) {
      if (template.contains(grams[i])) {
        Arrays.fill(covered, last >= 0 && i - last <= GAP ? last : i, i + RUN, true);
        last = i + RUN;
      }
    }
    return covered;
  }

  /// Where the run begins that begins with a word: behind the one before, with its punctuation.
  private static int begin(String text, Tokens words, int word) {
    return word == 0 ? 0 : behind(text, words.end(word - 1), words.start(word));
  }

  /// Where the run ends that ends with a word: before the next, with its opening punctuation.
  private static int end(String text, Tokens words, int word) {
    if (word + 1 == words.size()) {
      return text.length();
    }
    int at = words.start(word + 1);
    int least = behind(text, words.end(word), at);
    while (at > least && !Blanks.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /// The offset behind what closes a word: all up to a blank, an opening bracket or quotation mark.
  private static int behind(String text, int end, int next) {
    int at = end;
    while (at < next && !Blanks.isBlank(text.charAt(at)) && !opens(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean opens(char c) {
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }
}
