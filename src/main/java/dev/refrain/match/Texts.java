package dev.refrain.match;

import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Span;
import dev.refrain.model.View;
import dev.refrain.text.Shingles;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import dev.refrain.text.Views;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The texts that are compared with each other: articles or passages, in order of their
/// [Match.Side].
///
/// Held for each text: its words as hashes (8 bytes each) and its shingles as a set (8 bytes each).
/// Offsets of words are not held; they are read again where spans are wanted.
final class Texts {
  /// Words a shingle of an article.
  static final int ARTICLE_GRAM = 5;

  /// Words a shingle of a passage, and of coverage and alignment at both levels.
  static final int PASSAGE_GRAM = 3;

  private final List<Page> pages;
  private final List<@Nullable Passage> passages;
  private final View view;
  private final long[][] words;
  private final long[][] shingles;
  private final @Nullable Tokens @Nullable [] tokens;

  private Texts(
      List<Page> pages,
      List<@Nullable Passage> passages,
      View view,
      Workers workers,
      boolean withTokens) {
    this.pages = pages;
    this.passages = passages;
    this.view = view;
    words = new long[pages.size()][];
    shingles = new long[pages.size()][];
    @Nullable Tokens[] held = withTokens ? new @Nullable Tokens[pages.size()] : null;
    tokens = held;
    int gram = passages.isEmpty() || passages.getFirst() == null ? ARTICLE_GRAM : PASSAGE_GRAM;
    workers.each(
        pages.size(),
        i -> {
          Tokens read = tokens(i);
          if (held != null) {
            held[i] = read;
          }
          words[i] = read.hashes();
          shingles[i] = shingles(words[i], gram);
        });
  }

  /// Whole articles as the view shows them; `pages` in order of their ids.
  static Texts articles(List<Page> pages, View view, Workers workers) {
    return articles(pages, view, workers, false);
  }

  /// The same for few articles at a time; offsets of words are held, 16 bytes a word.
  static Texts articles(List<Page> pages, View view) {
    try (var workers = new Workers(1)) {
      return articles(pages, view, workers, true);
    }
  }

  private static Texts articles(List<Page> pages, View view, Workers workers, boolean withTokens) {
    var none = new ArrayList<@Nullable Passage>();
    for (int i = 0; i < pages.size(); i++) {
      none.add(null);
    }
    return new Texts(pages, none, view, workers, withTokens);
  }

  /// The passages that may be compared; `pages` in order of their ids.
  static Texts passages(List<Page> pages, View view, Workers workers) {
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
    return new Texts(owners, passages, view, workers, false);
  }

  /// Some passages of a few pages, each with its page; offsets of words are held.
  static Texts of(List<Page> owners, List<Passage> passages) {
    try (var workers = new Workers(1)) {
      return new Texts(owners, new ArrayList<>(passages), View.RAW, workers, true);
    }
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
    Passage passage = passages.get(i);
    return passage == null ? Match.Side.of(pages.get(i).id()) : Match.Side.of(passage);
  }

  Tokens tokens(int i) {
    Tokens held = tokens == null ? null : tokens[i];
    if (held != null) {
      return held;
    }
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
    String text = pages.get(i).article().text();
    List<Span> spans = passages.get(i) == null ? Views.compared(pages.get(i), view) : List.of();
    for (int k = 1; k < spans.size(); k++) {
      int first = tokens.at(spans.get(k).start());
      if (first < breaks.length
          && !text.substring(spans.get(k - 1).end(), spans.get(k).start()).isBlank()) {
        breaks[first] = true;
      }
    }
    return breaks;
  }

  /// Hashes of the words in text order.
  long[] words(int i) {
    return words[i];
  }

  /// The shingles, ascending and without repeats.
  long[] shingles(int i) {
    return shingles[i];
  }

  /// The 3-grams in text order, repeats included.
  long[] trigrams(int i) {
    return Shingles.rolling(words[i], Math.clamp(words[i].length, 1, PASSAGE_GRAM));
  }

  /// The 3-grams as candidates want them: none of a short text, which [ShortTexts] looks after.
  long[] longTrigrams(int i) {
    return ShortTexts.isShort(words[i]) ? new long[0] : trigrams(i);
  }

  /// The shingles as candidates want them.
  long[] longShingles(int i) {
    return ShortTexts.isShort(words[i]) ? new long[0] : shingles[i];
  }

  /// The set of n-grams; a text of fewer than n words has one shingle, all of it, so that it can
  /// equal others.
  static long[] shingles(long[] words, int n) {
    return Shingles.distinct(Shingles.rolling(words, Math.clamp(words.length, 1, n)));
  }
}
