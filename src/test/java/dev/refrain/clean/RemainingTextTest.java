package dev.refrain.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemainingTextTest {
  private static final Pattern PASSAGE = Pattern.compile("[a-zX]+");

  private static List<Span> passages(String text) {
    return PASSAGE
        .matcher(text)
        .results()
        .map(match -> new Span(match.start(), match.end()))
        .toList();
  }

  /// Passages are words here; those with an X go.
  private static boolean[] gone(String text) {
    List<MatchResult> passages = PASSAGE.matcher(text).results().toList();
    boolean[] gone = new boolean[passages.size()];
    for (int i = 0; i < gone.length; i++) {
      gone[i] = passages.get(i).group().contains("X");
    }
    return gone;
  }

  private static RemainingText cut(String text) {
    return RemainingText.all(text).without(passages(text), gone(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "a~b~"               | "a~b~"
          " ~ a  b~~~~ c ~~"   | " ~ a  b~~~~ c ~~"
          "a~X~b"              | "a~b"
          "a~~X~b"             | "a~~b"
          "a~X~~b"             | "a~~b"
          "a~X~~X~b"           | "a~b"
          "a~~~~X~~~~b"        | "a~~b"
          "a X b"              | "a b"
          "a X~b"              | "a~b"
          "X~~ a~"             | "a~"
          "~a~~X~~"            | "~a~"
          "~a~~X"              | "~a"
          "aR~R~XR~bR~"        | "aR~R~bR~"
          """)
  void partsWhatStays(String text, String rest) {
    assertThat(cut(ends(text)).text()).isEqualTo(ends(rest));
  }

  private static String ends(String text) {
    return text.replace('R', '\r').replace('~', '\n');
  }

  @Test
  void knowsWhereEachPassageStoodHoweverOftenItWasCut() {
    var random = new Random(11);
    for (int round = 0; round < 200; round++) {
      String text = text(random);
      RemainingText rest = RemainingText.all(text);
      for (int pass = 0; pass < 4; pass++) {
        List<Span> passages = passages(rest.text());
        for (Span passage : passages) {
          assertThat(rest.origin(passage).in(text)).isEqualTo(passage.in(rest.text()));
        }
        boolean[] gone = new boolean[passages.size()];
        for (int i = 1; i < gone.length; i++) {
          gone[i] = random.nextInt(3) == 0;
        }
        rest = rest.without(passages, gone);
      }
    }
  }

  private static String text(Random random) {
    var words = new ArrayList<String>();
    for (int i = 0; i < 20; i++) {
      words.add("abcdefghijklmnopqrst".substring(i, i + 1).repeat(1 + random.nextInt(5)));
      words.add(List.of(" ", "\n", "\n\n", "\r\n", "  \n \n ").get(random.nextInt(5)));
    }
    return String.join("", words);
  }
}
