package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Severity;
import dev.refrain.text.Language;
import dev.refrain.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A block in another language than the article.
final class MixedLanguage implements PageRule {
  private static final Threshold SURE =
      Threshold.share("probability", .95, "that the letters are of the other language, at least");
  private static final Threshold CHARACTERS =
      Threshold.count("characters", 40, "characters", "of the passage, at least");
  private static final Threshold WORDS =
      Threshold.words("words", 6, "a passage holds so many or more");

  private static final RuleCard CARD =
      new RuleCard(
              "mixed-language",
              "Block in another language",
              Severity.NOTE,
              "passages of 40 characters and 6 words or more, most of them in small letters, on pages"
                  + " whose language is known",
              "a passage has no function word of the article's language, and the n-grams of its"
                  + " letters are those of another language with a probability of at least .95",
              "an interface in another language, a quotation left as it was, or a second article; short"
                  + " lines and lists of names cannot be told by their letters",
              "leave the block out, or keep the languages apart",
              "Lesen Sie hier die letzten Nachrichten aus der Stadt (on an English page)")
          .with(SURE, CHARACTERS, WORDS)
          .needing("an article in a known language");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.page().failed() == null && subject.page().language() != null;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return subject.runs(passage -> foreign(subject, passage) != null).stream()
        .map(
            run ->
                Fault.at(
                    run.place(),
                    .7,
                    "%s in a text of language %s: %s"
                        .formatted(
                            foreign(subject, run.passages().getFirst()),
                            subject.page().language(),
                            Quote.of(subject.text(run.place())))))
        .toList();
  }

  private static @Nullable String foreign(Subject subject, Passage passage) {
    String own = String.valueOf(subject.page().language());
    if (passage.span().length() < subject.threshold(CHARACTERS)) {
      return null;
    }
    String text = subject.text(passage);
    Tokens words = subject.words(passage);
    if (words.size() < subject.threshold(WORDS)
        || small(subject.text(), words) * 2 < words.size()
        || Language.hasFunctionWord(text, own)) {
      return null;
    }
    String other = LanguageOfBlock.of(text, subject.threshold(SURE));
    return other == null || other.equals(own) ? null : other;
  }

  private static int small(String text, Tokens words) {
    int small = 0;
    for (int i = 0; i < words.size(); i++) {
      int first = text.codePointAt(words.start(i));
      small += Character.isLetter(first) && !Character.isUpperCase(first) ? 1 : 0;
    }
    return small;
  }
}
