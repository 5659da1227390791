package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.PassageKind;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import dev.refrain.text.Tokens;
import java.util.List;
import java.util.regex.Pattern;

/// List of links in the text.
final class LinkList implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "link-list",
          "List of links in the text",
          Severity.ERROR,
          "headings, headlines, teasers, bylines and reading times of related, ranking "
              + "and recommended articles",
          "at least 2 headlines stand together, less than a fifth of their words numbers and less"
              + " than half of them broken sentences or fixtures; a heading begins a new list",
          "words of other articles make this one resemble stories it has nothing to do with",
          "leave these lines out of the article",
          "Read more / Bridge closed for repairs / Mayor opens new school");

  private static final int ENTRIES = 2;
  private static final double NUMBERS = .2;
  private static final Pattern VERSUS = Pattern.compile("\\p{L} (?:v|vs)\\.? \\p{Lu}");

  @Override
  public RuleCard card() {
    return CARD;
  }

  static List<Run> runs(Subject subject) {
    List<Run> runs = Run.of(subject.page().passages(), LinkList::isPart, LinkList::continues);
    return runs.stream()
        .filter(
            run ->
                run.count(Role.LINK) >= ENTRIES && !isTable(subject, run) && !isProse(subject, run))
        .toList();
  }

  /// Results, prices and fixtures are lists too, but not of headlines: a fifth of their words or
  /// more are numbers, or half of their entries set one against another.
  private static boolean isTable(Subject subject, Run run) {
    int words = 0;
    int numbers = 0;
    int fixtures = 0;
    for (Passage passage : run.passages()) {
      if (passage.role() == Role.LINK) {
        fixtures += VERSUS.matcher(subject.text(passage)).find() ? 1 : 0;
        Tokens tokens = subject.words(passage);
        words += tokens.size();
        numbers += Numbers.in(subject.text(), tokens);
      }
    }
    return numbers >= NUMBERS * words || fixtures * 2L >= run.count(Role.LINK);
  }

  /// Broken sentences are no headlines: half of the entries or more begin in small letters or end
  /// in a full stop.
  private static boolean isProse(Subject subject, Run run) {
    long broken =
        run.passages().stream()
            .filter(passage -> passage.role() == Role.LINK)
            .map(passage -> subject.text(passage).strip())
            .filter(text -> Character.isLowerCase(text.codePointAt(0)) || text.endsWith("."))
            .count();
    return broken * 2 >= run.count(Role.LINK);
  }

  private static boolean isPart(Passage passage) {
    return passage.kind() == PassageKind.LINKS || passage.role() == Role.READING_TIME;
  }

  private static boolean continues(Passage before, Passage next) {
    return next.role() != Role.LINK_HEADING || before.role() == Role.LINK_HEADING;
  }

  /// Without a paragraph beside it, a list is no list in an article: see [OtherPage].
  @Override
  public boolean appliesTo(Subject subject) {
    return subject.page().failed() == null && subject.page().bodyWords() > 0;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return runs(subject).stream().map(run -> fault(subject, run)).toList();
  }

  private static Fault fault(Subject subject, Run run) {
    Passage first = run.passages().getFirst();
    boolean headed = first.role() == Role.LINK_HEADING;
    String under = headed ? " under " + Quote.of(subject.text(first)) : "";
    String message =
        "%d headlines of other articles%s, %d passages in all"
            .formatted(run.count(Role.LINK), under, run.size());
    return Fault.at(run.place(), headed ? .95 : .85, message);
  }
}
