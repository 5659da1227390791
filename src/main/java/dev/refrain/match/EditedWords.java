package dev.refrain.match;

import dev.refrain.model.Difference;
import dev.refrain.text.Tokens;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The words of a text as they stand there, to see what kind of words an edit changed.
record EditedWords(String text, Tokens tokens) {
  /// What the edit from the words `from` to `to` (exclusive) to those of the other text changed.
  ///
  /// A number counts when only one side has it; a negation likewise; a name when it was replaced by
  /// other words.
  Set<Difference> compare(int from, int to, EditedWords other, int otherFrom, int otherTo) {
    Set<Difference> found = EnumSet.noneOf(Difference.class);
    if (!numbers(from, to).equals(other.numbers(otherFrom, otherTo))) {
      found.add(Difference.NUMBER);
    }
    if (negates(from, to) != other.negates(otherFrom, otherTo)) {
      found.add(Difference.NEGATION);
    }
    boolean replaced = to > from && otherTo > otherFrom;
    if (replaced && !names(from, to).equals(other.names(otherFrom, otherTo))) {
      found.add(Difference.NAME);
    }
    return found;
  }

  private Set<String> numbers(int from, int to) {
    var numbers = new HashSet<String>();
    for (int i = from; i < to; i++) {
      String word = tokens.word(text, i);
      if (word.chars().anyMatch(Character::isDigit)) {
        numbers.add(word);
      }
    }
    return numbers;
  }

  private boolean negates(int from, int to) {
    boolean negates = false;
    for (int i = from; i < to; i++) {
      negates ^= Negations.contains(tokens.word(text, i).toLowerCase(Locale.ROOT));
    }
    return negates;
  }

  /// Capitalised words that do not begin a sentence.
  private Set<String> names(int from, int to) {
    var names = new HashSet<String>();
    for (int i = from; i < to; i++) {
      boolean capital = Character.isUpperCase(text.codePointAt(tokens.start(i)));
      if (capital && !beginsSentence(i)) {
        names.add(tokens.word(text, i).toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  private boolean beginsSentence(int i) {
    if (i == 0) {
      return true;
    }
    for (int at = tokens.end(i - 1); at < tokens.start(i); at++) {
      if (".!?:;\n\"“”«»".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
