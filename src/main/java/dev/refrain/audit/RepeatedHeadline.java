package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import dev.refrain.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/// Headline stands more than once.
final class RepeatedHeadline implements PageRule {
  private static final Threshold WORDS =
      Threshold.words("words", 4, "the headline holds so many or more");
  private static final Threshold NUMBERS =
      Threshold.share("numbers", .2, "numbers among the words of the headline, less than");

  private static final RuleCard CARD =
      new RuleCard(
              "repeated-headline",
              "Headline stands more than once",
              Severity.NOTE,
              "the headline and its repetitions outside of link lists",
              "one stands beside a headline of 4 words or more above the first paragraph, less than a"
                  + " fifth of them numbers",
              "the headline counts twice; one of the copies is often fused to something else",
              "keep the headline once",
              "Mayor opens new bridge / Two years of work end / Mayor opens new bridge")
          .with(WORDS, NUMBERS)
          .needing("a headline and a text");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    return subject.has(Role.TITLE) && subject.has(Role.BODY);
  }

  @Override
  public List<Fault> faults(Subject subject) {
    List<Place> repeats = subject.placesOf(Role.TITLE_REPEAT);
    Passage title = subject.in(Role.TITLE).getFirst();
    boolean above = title.ordinal() < subject.in(Role.BODY).getFirst().ordinal();
    if (repeats.isEmpty() || !above || !isHeadline(subject, title)) {
      return List.of();
    }
    var titles = new ArrayList<Place>(subject.placesOf(Role.TITLE));
    titles.addAll(repeats.subList(1, repeats.size()));
    titles.addAll(SelfLink.links(subject));
    String message = "the headline stands %d times".formatted(titles.size() + 1);
    return Fault.only(new Fault(repeats.getFirst(), titles, .95, message));
  }

  /// A row of a table is taken for a headline where there is none.
  private static boolean isHeadline(Subject subject, Passage title) {
    Tokens words = subject.words(title);
    return words.size() >= subject.threshold(WORDS)
        && Numbers.in(subject.text(), words) < subject.threshold(NUMBERS) * words.size();
  }
}
