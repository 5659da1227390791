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

/// Reads the terms of a text the way its language wants it. Not for use by several threads at once.
public final class TermReader implements AutoCloseable {
  private static final String FIELD = "text";

  private final Map<String, Analyzer> analyzers = new HashMap<>();

  /// The terms of a text in text order.
  ///
  /// @param language ISO 639-1, null when unknown
  public Terms read(String text, @Nullable String language) {
    var terms = new Terms();
    Analyzer analyzer =
        analyzers.computeIfAbsent(LanguageAnalyzers.nameFor(language), LanguageAnalyzers::create);
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
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  @Override
  public void close() {
    analyzers.values().forEach(Analyzer::close);
    analyzers.clear();
  }
}
