package dev.refrain.match;

import dev.refrain.text.Tokens;
import dev.refrain.text.WordMarks;
import org.jspecify.annotations.Nullable;

/// One of the texts as pairs are aligned: where its words stand, and what is made of them when it
/// is asked for. Used again for the next text; opening the same one twice costs nothing.
final class OpenText {
  private final Texts texts;
  private final GramPlaces places = new GramPlaces();
  private int text = -1;
  private @Nullable Tokens tokens;
  private boolean @Nullable [] breaks;
  private @Nullable String whole;
  private boolean indexed;

  OpenText(Texts texts) {
    this.texts = texts;
  }

  OpenText open(int number) {
    if (number != text) {
      text = number;
      tokens = null;
      breaks = null;
      whole = null;
      indexed = false;
    }
    return this;
  }

  Tokens tokens() {
    Tokens read = tokens;
    if (read == null) {
      read = texts.tokens(text);
      tokens = read;
    }
    return read;
  }

  /// For each word whether text that the view hides stands before it.
  boolean[] breaks() {
    boolean[] found = breaks;
    if (found == null) {
      found = texts.breaks(text, tokens());
      breaks = found;
    }
    return found;
  }

  GramPlaces places() {
    if (!indexed) {
      long[] words = texts.words(text);
      places.index(words, words.length);
      indexed = true;
    }
    return places;
  }

  Edits.Words marked() {
    Tokens all = tokens();
    return new Edits.Words(
        places().words(), word -> WordMarks.of(whole(), all, word), places().size());
  }

  private String whole() {
    String known = whole;
    if (known == null) {
      known = texts.page(text).article().text();
      whole = known;
    }
    return known;
  }
}
