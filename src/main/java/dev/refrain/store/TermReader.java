package dev.refrain.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/// Reads the terms of a text the way its language wants it; texts of scripts with spaces a word at
/// a time, others as a whole. Not for use by several threads at once.
public final class TermReader implements AutoCloseable {
  private static final String FIELD = "text";

  private final Map<String, Analyzer> analyzers = new HashMap<>();
  private final Map<String, Stems> stems = new HashMap<>();

  /// The terms of a text in text order.
  ///
  /// @param language ISO 639-1, null when unknown
  public Terms read(String text, @Nullable String language) {
    String name = LanguageAnalyzers.nameFor(language);
    Analyzer analyzer = analyzers.computeIfAbsent(name, LanguageAnalyzers::create);
    try {
      return Words.fit(text)
          ? read(text, stems.computeIfAbsent(name, _ -> new Stems(analyzer)))
          : read(text, analyzer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Terms read(String text, Stems stems) throws IOException {
    var terms = new Terms();
    var words = new Words(text);
    for (int position = 0; words.next(); position++) {
      long stem = stems.of(words);
      if (stem != Stems.NONE) {
        terms.add(stem, words.start(), words.end(), position);
      }
    }
    return terms;
  }

  private static Terms read(String text, Analyzer analyzer) throws IOException {
    var terms = new Terms();
    try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = stream.getAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        terms.add(
            Terms.hash(term.buffer(), term.length()),
            offsets.startOffset(),
            offsets.endOffset(),
            position);
      }
      stream.end();
    }
    return terms;
  }

  @Override
  public void close() {
    analyzers.values().forEach(Analyzer::close);
    analyzers.clear();
    stems.clear();
  }
}
