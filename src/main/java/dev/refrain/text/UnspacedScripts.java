package dev.refrain.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.th.ThaiTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Scripts that put no spaces between words, cut by Lucene: Chinese and Japanese into overlapping
/// pairs of characters, Thai into words of a dictionary.
final class UnspacedScripts {
  private UnspacedScripts() {}

  static boolean contains(int codePoint) {
    if (codePoint < 0xe00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI -> true;
      default -> codePoint == 'ー';
    };
  }

  /// Cuts the run of such characters that begins at `start` and returns the offset behind it.
  static int cut(String text, int start, int to, Tokens tokens) {
    int end = start;
    while (end < to) {
      int c = text.codePointAt(end);
      if (!contains(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        break;
      }
      end += Character.charCount(c);
    }
    String run = text.substring(start, end);
    boolean thai = Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.THAI;
    try (Tokenizer source = thai ? new ThaiTokenizer() : new StandardTokenizer()) {
      source.setReader(new StringReader(run));
      read(thai ? source : new CJKBigramFilter(source), run, start, tokens);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return end;
  }

  private static void read(TokenStream stream, String run, int start, Tokens tokens)
      throws IOException {
    OffsetAttribute offsets = stream.getAttribute(OffsetAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      String word = run.substring(offsets.startOffset(), offsets.endOffset());
      tokens.add(
          start + offsets.startOffset(),
          start + offsets.endOffset(),
          dev.refrain.text.Tokenizer.hash(word));
    }
    stream.end();
  }
}
