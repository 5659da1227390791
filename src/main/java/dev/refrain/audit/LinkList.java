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
  private static final Threshold ENTRIES =
      Threshold.count("entries", 2, "headlines", "of a list, at least");
  private static final Threshold NUMBERS =
      Threshold.share("numbers", .2, "numbers among the words of a row of figures, at least");

  private static final RuleCard CARD =
      new RuleCard(
              "link-list",
              "List of links in the text",
              Severity.ERROR,
              "headings, headlines, teasers, bylines and reading times of related, ranking "
                  + "and recommended articles",
              "at least 2 headlines stand together under a heading, less than a fifth of their words"
                  + " numbers and less than half of them broken sentences, posts, fixtures or rows of"
                  + " figures; a heading begins a new list; unheaded-link-list speaks of the others",
              "words of other articles make this one resemble stories it has nothing to do with",
              "leave these lines out of the article",
              "Read more / Bridge closed for repairs / Mayor opens new school")
          .with(ENTRIES, NUMBERS)
          .needing("an article");

  private static final Pattern VERSUS =
      Pattern.compile("\\p{L} (?:v|vs)\\.? \\p{Lu}|(?m)^[^\\d\\n]*+\\d.* vs\\.? ");

  /// A post quoted from a social network: the writer's name behind an at-sign, in brackets.
  private static final Pattern POST = Pattern.compile("\\(@\\w+\\)");

  @Override
  public RuleCard card() {
    return CARD;
  }

  /// All lists of a page, with a heading and without.
  static List<Run> runs(Subject subject) {
    List<Run> runs = Run.of(subject.page().passages(), LinkList::isPart, LinkList::continues);
    return runs.stream()
        .filter(
            run ->
                run.count(Role.LINK) >= subject.threshold(ENTRIES)
                    && !isTable(subject, run)
                    && !isProse(subject, run)
                    && (isHeaded(run) || UnheadedLinkList.isList(subject, run)))
        .toList();
  }

  static boolean isHeaded(Run run) {
    return run.passages().getFirst().role() == Role.LINK_HEADING;
  }

  /// Results, prices and fixtures are lists too, but not of headlines: a fifth of their words or
  /// more are numbers, or half of their entries are rows of figures, capitals with a figure among
  /// them, or set one against another.
  private static boolean isTable(Subject subject, Run run) {
    double most = subject.threshold(NUMBERS);
    int words = 0;
    int numbers = 0;
    int rows = 0;
    for (Passage passage : run.passages()) {
      if (passage.role() == Role.LINK) {
        Tokens tokens = subject.words(passage);
        int figures = Numbers.in(subject.text(), tokens);
        words += tokens.size();
        numbers += figures;
        String text = subject.text(passage);
        boolean fixture = VERSUS.matcher(text).find();
        boolean coded = figures > 0 && isCapitals(text);
        rows += fixture || coded || figures >= most * tokens.size() ? 1 : 0;
      }
    }
    return numbers >= most * words || rows * 2L >= run.count(Role.LINK);
  }

  /// Letters of scripts without case are no capitals.
  private static boolean isCapitals(String text) {
    return text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  /// Broken sentences are no headlines: half of the entries or more begin in small letters, go on
  /// in the next line or end in a full stop; posts and what speakers say behind a dash are none
  /// either.
  private static boolean isProse(Subject subject, Run run) {
    List<String> entries =
        run.passages().stream()
            .filter(passage -> passage.role() == Role.LINK)
            .map(passage -> subject.text(passage).strip())
            .toList();
    int broken = 0;
    for (int i = 0; i < entries.size(); i++) {
      String next = i + 1 < entries.size() ? entries.get(i + 1) : "";
      broken += isBroken(entries.get(i), next) ? 1 : 0;
    }
    return broken * 2 >= entries.size();
  }

  private static boolean isBroken(String entry, String next) {
    boolean open = entry.endsWith(",") || entry.endsWith("--");
    boolean small = Character.isLowerCase(entry.codePointAt(0)) || entry.charAt(0) == '—';
    boolean goesOn = next.endsWith(".") && !EndMark.ends(entry);
    return open || small || goesOn || entry.endsWith(".") || POST.matcher(entry).find();
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
    return subject.linkLists().stream()
        .filter(LinkList::isHeaded)
        .map(run -> fault(subject, run))
        .toList();
  }

  private static Fault fault(Subject subject, Run run) {
    String message =
        "%d headlines of other articles under %s, %d passages in all"
            .formatted(
                run.count(Role.LINK),
                Quote.of(subject.text(run.passages().getFirst())),
                run.size());
    return Fault.at(run.place(), .95, message);
  }
}
