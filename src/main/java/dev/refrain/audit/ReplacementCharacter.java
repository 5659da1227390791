package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.util.List;

/// Characters were lost in decoding.
final class ReplacementCharacter implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "replacement-character",
          "Characters were lost in decoding",
          Severity.WARNING,
          "every character of the text",
          "one is U+FFFD, which decoders put where bytes are no character",
          "what stood there is gone, and with it the word: it equals no copy of itself",
          "fetch the page again and decode it as its server says",
          "the caf\ufffd opened");

  private static final char LOST = '\ufffd';

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    String text = subject.text();
    if (text.indexOf(LOST) < 0) {
      return List.of();
    }
    long count = text.chars().filter(c -> c == LOST).count();
    return Fault.overAll(
        subject.lines().holding(at -> text.charAt(at) == LOST),
        .95,
        "%d lost characters".formatted(count));
  }
}
