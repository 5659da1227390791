package dev.refrain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The scanner of bytes answers like the scanner of Strings on every text that it takes.
class ByteWordsTest {
  private static final String[] PIECES = {
    "word", "Word", "WORD", "x", "7", "2026", "a_b", " ", ", ", ".", "\n", "\t", "\"", "\\", "/",
    "’", "“", "”", "é", "É", "ü", "ß", "œ", "Σ", "ς", "σ", "привет", "МИР", "שלום", "한국", "—",
    "\u00a0", "\u0001", "£", "²", "ª"
  };

  @Test
  void hashesAsTheTokenizerDoes() {
    var random = new SplittableRandom(11);
    int taken = 0;
    for (int i = 0; i < 5_000; i++) {
      var text = new StringBuilder();
      for (int piece = random.nextInt(20); piece >= 0; piece--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      var words = new ByteWords();
      byte[] row = (quoted(text.toString(), random) + "\"").getBytes(StandardCharsets.UTF_8);
      if (words.read(row, 0, row.length - 1)) {
        taken++;
        assertThat(Arrays.copyOf(words.hashes(), words.size()))
            .as(text.toString())
            .isEqualTo(Tokenizer.tokenize(text.toString()).hashes());
      }
    }
    assertThat(taken).isGreaterThan(1_000);
  }

  @Test
  void leavesToOthersWhatATableCannotSay() {
    for (String text :
        new String[] {"e\u0301", "東京", "ﬁ", "😀", "straße", "\\ud800", "\\x", "\\u12"}) {
      byte[] row = (text + "\"").getBytes(StandardCharsets.UTF_8);
      assertThat(new ByteWords().read(row, 0, row.length - 1)).as(text).isFalse();
    }
    byte[] broken = {'a', (byte) 0xc3, 'b', '"'};
    assertThat(new ByteWords().read(broken, 0, 3)).isFalse();
  }

  /// The inside of a JSON string, some characters as escapes that need not be.
  private static String quoted(String text, SplittableRandom random) {
    var quoted = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        quoted.append("\\n");
      } else if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || random.nextInt(8) == 0) {
        quoted.append('\\').append('u').append("%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.toString();
  }
}
