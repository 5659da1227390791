package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import dev.refrain.text.Tokens;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Name spelt in two ways.
final class NameVariant implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "name-variant",
          "Name spelt in two ways",
          Severity.NOTE,
          "capitalised words joined by a hyphen or a space, in headline, captions and "
              + "paragraphs",
          "the same two words stand once with a hyphen and once with a space, the second "
              + "word capitalised",
          "a name spelt in two ways is two names to a program; often caption and text "
              + "come from different hands",
          "settle on one spelling when names are compared",
          "Jean-Luc Example opened the bridge. … Jean Luc Example said …");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    if (!hasHyphenedName(subject.text())) {
      return List.of();
    }
    var hyphened = new LinkedHashMap<Long, Place>();
    var spaced = new HashMap<Long, Place>();
    for (Passage passage : subject.in(Role.TITLE, Role.DECK, Role.CAPTION, Role.BODY)) {
      collect(subject.text(), subject.words(passage), passage, hyphened, spaced);
    }
    return hyphened.entrySet().stream()
        .filter(name -> spaced.containsKey(name.getKey()))
        .map(
            name ->
                fault(subject, name.getValue(), Objects.requireNonNull(spaced.get(name.getKey()))))
        .toList();
  }

  /// Few texts have one, so most need no look at their words.
  private static boolean hasHyphenedName(String text) {
    for (int at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
      int start = at;
      while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
        start--;
      }
      if (start < at && Character.isUpperCase(text.charAt(start))) {
        return true;
      }
    }
    return false;
  }

  private static void collect(
      String text,
      Tokens words,
      Passage passage,
      Map<Long, Place> hyphened,
      Map<Long, Place> spaced) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.start(i + 1) == words.end(i) + 1 && isCapital(text, words, i)) {
        char between = text.charAt(words.end(i));
        long name = words.hash(i) * 31 + words.hash(i + 1);
        var place = new Place(passage.lines(), words.span(i, i + 1));
        if (between == '-') {
          hyphened.putIfAbsent(name, place);
        } else if (between == ' ' && isCapital(text, words, i + 1)) {
          spaced.putIfAbsent(name, place);
        }
      }
    }
  }

  private static boolean isCapital(String text, Tokens words, int i) {
    return Character.isUpperCase(text.charAt(words.start(i))) && words.end(i) - words.start(i) > 1;
  }

  private static Fault fault(Subject subject, Place one, Place other) {
    String message =
        "%s in line %s, %s in line %s"
            .formatted(
                Quote.of(subject.text(one)),
                one.lines(),
                Quote.of(subject.text(other)),
                other.lines());
    boolean inOrder = one.compareTo(other) <= 0;
    return new Fault(inOrder ? one : other, List.of(inOrder ? other : one), .7, message);
  }
}
