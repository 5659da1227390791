package dev.refrain.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineScannerTest {
  @Test
  void cutsAtLineFeedsOnly() throws IOException {
    assertThat(lines("a\r\nb\u0085\n\nc", 100, 100))
        .containsExactly("1:a\r", "2:b\u0085", "3:", "4:c");
    assertThat(lines("a\n", 100, 100)).containsExactly("1:a");
    assertThat(lines("\n", 100, 100)).containsExactly("1:");
    assertThat(lines("", 100, 100)).isEmpty();
  }

  @Test
  void aLineAtTheLimitIsReadAndALongerOneIsNot() throws IOException {
    assertThat(lines("abc\nabcd\nab", 3, 100)).containsExactly("1:abc", "2 too long", "3:ab");
    assertThat(lines("abcd", 3, 100)).containsExactly("1 too long");
    assertThat(lines("abcd\n", 3, 1)).containsExactly("1 too long");
  }

  @Test
  void answersLikeSplitWhateverTheReadsAndTheLimit() throws IOException {
    var random = new Random(20_260_101);
    for (int round = 0; round < 300; round++) {
      var text = new StringBuilder();
      int lines = random.nextInt(6);
      for (int i = 0; i < lines; i++) {
        int length = random.nextInt(4) == 0 ? random.nextInt(200_000) : random.nextInt(30);
        text.append("x".repeat(length)).append('\n');
      }
      int longest = 1 + random.nextInt(random.nextBoolean() ? 40 : 150_000);

      assertThat(lines(text.toString(), longest, 1 + random.nextInt(100_000)))
          .isEqualTo(bySplitting(text.toString(), longest));
    }
  }

  private static List<String> bySplitting(String text, int longest) {
    var lines = new ArrayList<String>();
    String[] parts = text.split("\n", -1);
    for (int i = 0; i < parts.length - 1; i++) {
      lines.add((i + 1) + (parts[i].length() > longest ? " too long" : ":" + parts[i]));
    }
    return lines;
  }

  private static List<String> lines(String text, int longest, int chunk) throws IOException {
    var scanner = new LineScanner(chunked(text, chunk), longest);
    var lines = new ArrayList<String>();
    while (scanner.next()) {
      String line = new String(scanner.bytes(), scanner.start(), scanner.length(), ISO_8859_1);
      lines.add(scanner.line() + (scanner.tooLong() ? " too long" : ":" + line));
    }
    return lines;
  }

  private static InputStream chunked(String text, int chunk) {
    return new ByteArrayInputStream(text.getBytes(ISO_8859_1)) {
      @Override
      public synchronized int read(byte[] bytes, int offset, int length) {
        return super.read(bytes, offset, Math.min(length, chunk));
      }
    };
  }
}
