package dev.refrain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "them",
        "he",
        "Its",
        "because",
        "any suspects",
        "Himself",
        "don't know",
        "wouldn’t",
        "while"
      })
  void functionWordsAreEmpty(String words) {
    assertThat(Language.hasEmptyWord(words, "en")).isTrue();
    assertThat(Language.hasEmptyWord(words, null)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour", "May", "Don Marlow", "Mustard"})
  void otherWordsAreNot(String words) {
    assertThat(Language.hasEmptyWord(words, "en")).isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"de", "en"})
  void aFunctionWordOfAnotherLanguageIsNotEmpty(@Nullable String language) {
    assertThat(Language.hasEmptyWord("während", language)).isEqualTo(!"en".equals(language));
    assertThat(Language.hasEmptyWord("because", language)).isEqualTo(!"de".equals(language));
  }
}
