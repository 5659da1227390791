package dev.refrain.story;

import dev.refrain.model.Page;
import dev.refrain.model.Span;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import dev.refrain.text.Views;
import java.util.List;

/// Stands in for the headline of an article without one.
final class FirstWords {
  private static final int WORDS = 12;

  private FirstWords() {}

  /// The first words of the body, on one line, with an ellipsis where more follow; the article's id
  /// when it has none.
  static String of(Page page) {
    String text = page.article().text();
    List<Span> spans = Views.body(page);
    if (spans.isEmpty()) {
      return page.id();
    }
    Tokens tokens = Tokenizer.tokenize(text, spans.getFirst());
    if (tokens.size() == 0) {
      return page.id();
    }
    int last = Math.min(WORDS, tokens.size()) - 1;
    String words = tokens.span(0, last).in(text).replaceAll("\\s+", " ");
    return last + 1 < tokens.size() ? words + " …" : words;
  }
}
