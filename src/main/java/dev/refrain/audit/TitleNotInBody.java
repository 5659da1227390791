package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import dev.refrain.text.Tokenizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The text has no word of its title.
final class TitleNotInBody implements PageRule {
  private static final Threshold WORDS =
      Threshold.words("words", 4, "the title holds so many words of content or more");

  private static final RuleCard CARD =
      new RuleCard(
              "title-not-in-body",
              "The text has no word of its title",
              Severity.NOTE,
              "articles with a title of 4 words of content or more, not in capitals",
              "none of them, by their first 5 letters, stands in the body",
              "writers take the words of a headline from the text: 8 of 2,177 broadcast news items"
                  + " have none of them; title and text may belong to two articles",
              "look at the page: title or text may be that of another article",
              "Mayor opens new bridge / Yes, taxes should be raised. View the results.")
          .with(WORDS)
          .needing("titles of some words");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean appliesTo(Subject subject) {
    String title = subject.page().title();
    return subject.page().failed() == null
        && subject.page().bodyWords() > 0
        && title != null
        && !title.equals(title.toUpperCase(Locale.ROOT))
        && title(subject, title).size() >= subject.threshold(WORDS);
  }

  @Override
  public List<Fault> faults(Subject subject) {
    String title = String.valueOf(subject.page().title());
    Set<String> wanted = title(subject, title);
    var found = new HashSet<String>();
    for (Passage passage : subject.in(Role.BODY, Role.DECK, Role.SUBHEAD, Role.CAPTION)) {
      found.addAll(Stems.of(subject.text(), subject.words(passage), subject.page().language()));
      if (found.stream().anyMatch(wanted::contains)) {
        return List.of();
      }
    }
    String message =
        "none of %d words of the title %s is in the body".formatted(wanted.size(), Quote.of(title));
    Passage first = subject.in(Role.BODY, Role.SUBHEAD).getFirst();
    return Fault.only(Fault.at(Place.of(first), .7, message));
  }

  private static Set<String> title(Subject subject, String title) {
    return Stems.of(title, Tokenizer.tokenize(title), subject.page().language());
  }
}
