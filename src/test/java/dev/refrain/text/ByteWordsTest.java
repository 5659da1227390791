package dev.refrain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The scanner of bytes answers like the scanner of Strings on every text that it takes.
class ByteWordsTest {
  private static final String[] PIECES = {
    "word",
    "Word",
    "WORD",
    "x",
    "7",
    "2026",
    "a_b",
    " ",
    ", ",
    ".",
    "\n",
    "\t",
    "\"",
    "\\",
    "/",
    "’",
    "“",
    "”",
    "é",
    "É",
    "ü",
    "ß",
    "œ",
    "Σ",
    "ς",
    "σ",
    "привет",
    "МИР",
    "שלום",
    "한국",
    "—",
    "\u00a0",
    "\u0001",
    "£",
    "²",
    "ª",
    "😀",
    "longerthaneight",
    "0123456789abcdef",
    "Élan",
    "\n\n",
    "«",
    "? ",
    "sixteenletters16",
    "٣"
  };

  private static final int PADDING = ByteWords.PADDING;

  @Test
  void hashesAsTheTokenizerDoes() {
    var random = new SplittableRandom(11);
    int taken = 0;
    for (int i = 0; i < 5_000; i++) {
      var text = new StringBuilder();
      for (int piece = random.nextInt(20); piece >= 0; piece--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      var words = ByteWords.placed();
      byte[] row = row(quoted(text.toString(), random));
      if (words.read(row, 0, row.length - PADDING)) {
        taken++;
        assertSame(words, text.toString());
        var hashed = ByteWords.hashed();
        assertThat(hashed.read(row, 0, row.length - PADDING)).isTrue();
        assertThat(Arrays.copyOf(hashed.hashes(), hashed.size()))
            .isEqualTo(Arrays.copyOf(words.hashes(), words.size()));
      }
    }
    assertThat(taken).isGreaterThan(1_000);
  }

  private static void assertSame(ByteWords words, String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    assertThat(Arrays.copyOf(words.hashes(), words.size())).as(text).isEqualTo(tokens.hashes());
    byte[] marks = WordMarks.of(text, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(words.starts()[i]).as(text).isEqualTo(tokens.start(i));
      assertThat(words.ends()[i]).as(text).isEqualTo(tokens.end(i));
      assertThat(words.marks()[i]).as(text + " word " + i).isEqualTo(marks[i]);
    }
  }

  /// The inside of a string with the bytes that stand behind it.
  private static byte[] row(String inside) {
    return (inside + "\"" + "}".repeat(PADDING - 1)).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void leavesToOthersWhatATableCannotSay() {
    for (String text :
        new String[] {"e\u0301", "東京", "ﬁ", "𝐀", "straße", "\\ud800", "\\x", "\\u12"}) {
      byte[] row = row(text);
      assertThat(ByteWords.hashed().read(row, 0, row.length - PADDING)).as(text).isFalse();
    }
    byte[] broken = row("abc");
    broken[1] = (byte) 0xc3;
    assertThat(ByteWords.hashed().read(broken, 0, 3)).isFalse();
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
