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

/// Reads the terms of a text the way its language wants it; texts of scripts with spaces a word at
/// a time, others as a whole. Not for use by several threads at once.
final class TermReader implements AutoCloseable {
  private static final String FIELD = "text";

  private final StemNumbers numbers;
  private final int leadWords;
  private final Map<String, Analyzer> analyzers = new HashMap<>();
  private final Map<String, Stems> stems = new HashMap<>();
  private final Terms terms = new Terms();

  /// @param leadWords so many first words of a body are its lead
  TermReader(StemNumbers numbers, int leadWords) {
    this.numbers = numbers;
    this.leadWords = leadWords;
  }

  /// The terms of title and body in text order.
  TermSequence read(IndexedText text) {
    String name = LanguageAnalyzers.nameFor(text.language());
    terms.begin();
    read(text.title(), 0, name);
    terms.beginBody();
    read(text.body(), text.title().length() + 1, name);
    return terms.finish();
  }

  private void read(String text, int offset, String name) {
    Analyzer analyzer = analyzers.computeIfAbsent(name, LanguageAnalyzers::create);
    try {
      if (Words.fit(text)) {
        read(text, offset, stems.computeIfAbsent(name, _ -> new Stems(analyzer, numbers)));
      } else {
        read(text, offset, analyzer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String text, int offset, Stems stems) throws IOException {
    var words = new Words(text);
    for (int position = 0; words.next(); position++) {
      int stem = stems.of(words);
      if (stem != Stems.NONE) {
        terms.add(stem, offset + words.start(), offset + words.end(), position, leadWords);
      }
    }
  }

  private void read(String text, int offset, Analyzer analyzer) throws IOException {
    try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = stream.getAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        terms.add(
            numbers.number(Terms.hash(term.buffer(), term.length())),
            offset + offsets.startOffset(),
            offset + offsets.endOffset(),
            position,
            leadWords);
      }
      stream.end();
    }
  }

  @Override
  public void close() {
    analyzers.values().forEach(Analyzer::close);
    analyzers.clear();
    stems.clear();
  }
}
