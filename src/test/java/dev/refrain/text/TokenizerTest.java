package dev.refrain.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  @Test
  void wordsAreRunsOfLettersDigitsAndUnderscores() {
    assertThat(words("North Korea's Kim, 3.4M (x_1)"))
        .containsExactly("North", "Korea", "s", "Kim", "3", "4M", "x_1");
  }

  @Test
  void spansKeepTheOffsetsOfTheWholeText() {
    String text = "one two three four";
    Tokens tokens = Tokenizer.tokenize(text, List.of(new Span(4, 7), new Span(14, 18)));
    assertThat(tokens.size()).isEqualTo(2);
    assertThat(tokens.word(text, 0)).isEqualTo("two");
    assertThat(tokens.word(text, 1)).isEqualTo("four");
    assertThat(tokens.at(7)).isEqualTo(1);
    assertThat(tokens.at(18)).isEqualTo(2);
  }

  @Test
  void sameWordsInOtherClothesHaveTheSameHash() {
    assertThat(hash("KIM")).isEqualTo(hash("kim"));
    assertThat(hash("Straße")).isEqualTo(hash("STRASSE"));
    assertThat(hash("café")).isEqualTo(hash("cafe\u0301"));
    assertThat(hash("ΟΔΟΣ")).isEqualTo(hash("οδος")).isEqualTo(hash("οδοσ"));
    assertThat(hash("ﬁnal")).isEqualTo(hash("final"));
    assertThat(hash("ＡＢＣ")).isEqualTo(hash("abc"));
    assertThat(hash("kim")).isNotEqualTo(hash("kin"));
  }

  @Test
  void scriptsWithoutSpacesAreCutIntoPairs() {
    assertThat(words("俄罗斯总统")).containsExactly("俄罗", "罗斯", "斯总", "总统");
    assertThat(words("北")).containsExactly("北");
    assertThat(words("안녕 세계")).containsExactly("안녕", "세계");
    assertThat(words("APEC峰会2025")).containsExactly("APEC", "峰会", "2025");
  }

  @Test
  void answersLikeAPlainRegularExpressionOnRandomText() {
    var random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      String text = randomText(random);
      Tokens tokens = Tokenizer.tokenize(text);
      List<String> wanted = new ArrayList<>();
      for (Matcher m = WORD.matcher(text); m.find(); ) {
        wanted.add(m.group());
      }
      assertThat(words(text)).as(text).isEqualTo(wanted);
      for (int i = 0; i < tokens.size(); i++) {
        assertThat(tokens.hash(i)).as(wanted.get(i)).isEqualTo(slowHash(wanted.get(i)));
      }
    }
  }

  /// Letters of scripts that have spaces, marks, digits, punctuation and white space.
  private static String randomText(Random random) {
    String alphabet = "aZé9_ñßœАяЖΣςώ·'’ \n\t-.,\u00a0\u0301\u200bﬁ²";
    var text = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private static long slowHash(String word) {
    var folded = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFKC)
        .codePoints()
        .forEach(
            c -> {
              if (c == 'ß') {
                folded.append("ss");
              } else {
                folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
              }
            });
    var hash = new TokenHash();
    for (byte b : folded.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      hash.addByte(b < 0 ? b & 0xff : b | 0x20);
    }
    return hash.finish();
  }

  private static long hash(String word) {
    Tokens tokens = Tokenizer.tokenize(word);
    assertThat(tokens.size()).as(word).isEqualTo(1);
    return tokens.hash(0);
  }

  private static List<String> words(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    var words = new ArrayList<String>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(text, i));
    }
    return words;
  }
}
