package dev.refrain.audit;

import dev.refrain.text.Tokens;

/// Numbers among words.
final class Numbers {
  private Numbers() {}

  /// How many words begin with a digit.
  static int in(String text, Tokens words) {
    int numbers = 0;
    for (int i = 0; i < words.size(); i++) {
      numbers += Character.isDigit(text.charAt(words.start(i))) ? 1 : 0;
    }
    return numbers;
  }
}
