package dev.refrain.match;

import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Span;
import dev.refrain.model.View;
import dev.refrain.text.PassageWords;
import dev.refrain.text.Shingles;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import dev.refrain.text.Views;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The texts that are compared with each other: articles or passages, in order of their
/// [Match.Side].
///
/// Its words are those of [PassageWords], or held (8 bytes each); shingles are made of them when
/// they are asked for.
final class Texts {
  /// Words a shingle of an article.
  static final int ARTICLE_GRAM = 5;

  /// Words a shingle of a passage, and of coverage and alignment at both levels.
  static final int PASSAGE_GRAM = 3;

  private final List<Page> pages;
  private final List<@Nullable Passage> passages;
  private final View view;

  private final Source source;

  private final int gram;
  private final int[] lengths;
  private final Match.Side[] sides;

  private Texts(
      List<Page> pages,
      List<@Nullable Passage> passages,
      View view,
      Workers workers,
      Function<Texts, Source> sources) {
    this.pages = pages;
    this.passages = passages;
    this.view = view;
    source = sources.apply(this);
    lengths = new int[pages.size()];
    sides = new Match.Side[pages.size()];
    gram = passages.isEmpty() || passages.getFirst() == null ? ARTICLE_GRAM : PASSAGE_GRAM;
    workers.each(
        pages.size(),
        i -> {
          lengths[i] = source.words(i).length;
          Passage passage = passages.get(i);
          sides[i] = passage == null ? Match.Side.of(pages.get(i).id()) : Match.Side.of(passage);
        });
  }

  /// Whole articles as the view shows them; `pages` in order of their ids.
  static Texts articles(List<Page> pages, View view, PassageWords words, Workers workers) {
    if (view == View.RAW) {
      return new Texts(
          pages, noPassages(pages), view, workers, texts -> texts.held(workers, false));
    }
    PassageWords.Words[] own = words.ofEach(pages);
    int[][] places = new int[own.length][];
    Arrays.setAll(places, i -> compared(pages.get(i)));
    var source =
        new Source() {
          @Override
          public long[] words(int i) {
            return own[i].hashes(places[i]);
          }

          @Override
          public Tokens tokens(int i) {
            return own[i].tokens(places[i]);
          }
        };
    return new Texts(pages, noPassages(pages), view, workers, _ -> source);
  }

  /// The same for few articles at a time; offsets of words are held, 16 bytes a word.
  static Texts articles(List<Page> pages, View view) {
    try (var workers = new Workers(1)) {
      return new Texts(pages, noPassages(pages), view, workers, texts -> texts.held(workers, true));
    }
  }

  /// The passages that may be compared; `pages` in order of their ids.
  static Texts passages(List<Page> pages, View view, PassageWords words, Workers workers) {
    var owners = new ArrayList<Page>();
    var passages = new ArrayList<@Nullable Passage>();
    for (Page page : pages) {
      for (Passage passage : page.passages()) {
        if (Participation.of(passage.role(), view)) {
          owners.add(page);
          passages.add(passage);
        }
      }
    }
    return new Texts(owners, passages, view, workers, texts -> texts.shared(words));
  }

  /// Some passages of a few pages, each with its page; offsets of words are held.
  static Texts of(List<Page> owners, List<Passage> passages) {
    try (var workers = new Workers(1)) {
      return new Texts(
          owners, new ArrayList<>(passages), View.RAW, workers, texts -> texts.held(workers, true));
    }
  }

  private static List<@Nullable Passage> noPassages(List<Page> pages) {
    return Collections.nCopies(pages.size(), null);
  }

  /// The places of the passages that are compared as parts of their article.
  private static int[] compared(Page page) {
    List<Passage> all = page.passages();
    return IntStream.range(0, all.size()).filter(i -> Views.isCompared(page, all.get(i))).toArray();
  }

  /// Gives the words of texts.
  private interface Source {
    long[] words(int i);

    Tokens tokens(int i);
  }

  /// Words that are read now and kept.
  private Source held(Workers workers, boolean withTokens) {
    long[][] words = new long[pages.size()][];
    var tokens = new @Nullable Tokens[withTokens ? words.length : 0];
    workers.each(
        words.length,
        i -> {
          Tokens read = read(i);
          words[i] = read.hashes();
          if (withTokens) {
            tokens[i] = read;
          }
        });
    return new Source() {
      @Override
      public long[] words(int i) {
        return words[i];
      }

      @Override
      public Tokens tokens(int i) {
        return withTokens ? Objects.requireNonNull(tokens[i]) : read(i);
      }
    };
  }

  /// The words of passages, but for those that are compared with more than their own.
  private Source shared(PassageWords words) {
    PassageWords.Words[] own = words.ofEach(pages);
    return new Source() {
      @Override
      public long[] words(int i) {
        return isCompared(i) ? own[i].hashes(passageOf(i)) : read(i).hashes();
      }

      @Override
      public Tokens tokens(int i) {
        return isCompared(i) ? own[i].tokens(passageOf(i)) : read(i);
      }

      private boolean isCompared(int i) {
        Passage passage = passageOf(i);
        return span(pages.get(i).passages(), passage.ordinal()).equals(passage.span());
      }

      private Passage passageOf(int i) {
        return Objects.requireNonNull(passages.get(i));
      }
    };
  }

  int size() {
    return pages.size();
  }

  Page page(int i) {
    return pages.get(i);
  }

  /// Null for a whole article.
  @Nullable Passage passage(int i) {
    return passages.get(i);
  }

  Match.Side side(int i) {
    return sides[i];
  }

  /// All of them, not to be changed; who holds them does not hold the texts.
  Match.Side[] sides() {
    return sides;
  }

  /// The words of a text with the places where they stand.
  Tokens tokens(int i) {
    return source.tokens(i);
  }

  private Tokens read(int i) {
    Passage passage = passages.get(i);
    String text = pages.get(i).article().text();
    return passage == null
        ? Tokenizer.tokenize(text, Views.compared(pages.get(i), view))
        : Tokenizer.tokenize(text, span(pages.get(i).passages(), passage.ordinal()));
  }

  /// A caption is compared with its credit: that is the line as readers saw it.
  static Span span(List<Passage> passages, int ordinal) {
    Passage passage = passages.get(ordinal);
    int next = ordinal + 1;
    if (passage.role() == Role.CAPTION && next < passages.size()) {
      Passage credit = passages.get(next);
      if (credit.role() == Role.CREDIT && credit.lines().equals(passage.lines())) {
        return new Span(passage.span().start(), credit.span().end());
      }
    }
    return passage.span();
  }

  /// For each word whether text that the view hides stands before it and behind the word before.
  boolean[] breaks(int i, Tokens tokens) {
    boolean[] breaks = new boolean[tokens.size()];
    Page page = pages.get(i);
    if (view == View.RAW || passages.get(i) != null) {
      return breaks;
    }
    boolean hidden = false;
    for (Passage passage : page.passages()) {
      if (!Views.isCompared(page, passage)) {
        hidden = true;
      } else {
        int first = tokens.at(passage.span().start());
        if (hidden && first < breaks.length) {
          breaks[first] = true;
        }
        hidden = false;
      }
    }
    return breaks;
  }

  /// Hashes of the words in text order.
  long[] words(int i) {
    return source.words(i);
  }

  /// How many words there are.
  int length(int i) {
    return lengths[i];
  }

  /// Whether there are so few words that shingles say nothing.
  boolean isShort(int i) {
    return lengths[i] < ShortTexts.WORDS;
  }

  /// The shingles, ascending and without repeats.
  long[] shingles(int i) {
    return shingles(words(i), gram);
  }

  /// The shingles in text order, repeats included.
  long[] rollingShingles(int i) {
    return rolling(words(i), gram);
  }

  /// The 3-grams in text order, repeats included.
  long[] trigrams(int i) {
    return rolling(words(i), PASSAGE_GRAM);
  }

  /// The 3-grams as candidates want them: none of a short text, which [ShortTexts] looks after.
  long[] longTrigrams(int i) {
    return isShort(i) ? new long[0] : trigrams(i);
  }

  /// The words of a short text, none of others.
  long[] shortWords(int i) {
    return isShort(i) ? words(i) : new long[0];
  }

  /// The shingles as candidates want them.
  long[] longShingles(int i) {
    return isShort(i) ? new long[0] : rollingShingles(i);
  }

  /// The set of n-grams; a text of fewer than n words has one shingle, all of it, so that it can
  /// equal others.
  static long[] shingles(long[] words, int n) {
    return Shingles.distinct(rolling(words, n));
  }

  private static long[] rolling(long[] words, int n) {
    return Shingles.rolling(words, Math.clamp(words.length, 1, n));
  }
}
