package dev.refrain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShinglesTest {
  private static final int PINNED = -495543893;

  @Test
  void rollingHashesAreEqualExactlyWhereTheWordsAre() {
    var random = new Random(3);
    var text = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      text.append((char) ('a' + random.nextInt(4))).append(' ');
    }
    Tokens tokens = Tokenizer.tokenize(text.toString());
    for (int n = 1; n <= 5; n++) {
      long[] rolling = Shingles.rolling(tokens, n);
      assertThat(rolling).hasSize(tokens.size() - n + 1);
      Map<String, Long> byWords = new HashMap<>();
      for (int i = 0; i < rolling.length; i++) {
        String words = text.substring(tokens.start(i), tokens.end(i + n - 1));
        Long known = byWords.putIfAbsent(words, rolling[i]);
        assertThat(known == null || known == rolling[i]).isTrue();
      }
      assertThat(new HashSet<>(byWords.values())).hasSameSizeAs(byWords.keySet());
    }
  }

  @Test
  void textsShorterThanTheShingleHaveNone() {
    assertThat(Shingles.rolling(Tokenizer.tokenize("two words"), 3)).isEmpty();
  }

  @Test
  void commonCountsLikeSets() {
    var random = new Random(5);
    for (int round = 0; round < 200; round++) {
      long[] a = Shingles.distinct(random.longs(random.nextInt(50), 0, 60).toArray());
      long[] b = Shingles.distinct(random.longs(random.nextInt(50), 0, 60).toArray());
      Set<Long> both = new HashSet<>();
      Arrays.stream(a).forEach(both::add);
      Set<Long> inB = new HashSet<>();
      Arrays.stream(b).forEach(inB::add);
      both.retainAll(inB);
      assertThat(Shingles.common(a, b)).isEqualTo(both.size());
    }
  }

  @Test
  void aReleasedVersionNeverChangesItsNumbers() {
    long[] rolling = Shingles.rolling(Tokenizer.tokenize("The same words, the same numbers."), 3);
    assertThat(Arrays.hashCode(rolling)).isEqualTo(PINNED);
  }
}
