package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Severity;
import java.util.List;
import java.util.Objects;

/// Site template in the text.
final class SourceTemplate implements PageRule {
  private static final Threshold WORDS =
      Threshold.words("words", 4, "a run of template holds so many or more");
  private static final Threshold PROSE =
      Threshold.words("prose", 20, "a paragraph of so many on two pages is the text of both");

  private static final RuleCard CARD =
      new RuleCard(
              "source-template",
              "Site template in the text",
              Severity.ERROR,
              "runs of passages that the site prints on many of its pages",
              "such a run has 4 words or more; named after its block where the block is known; no"
                  + " paragraph of 20 words or more that two pages share, as copies of one text do",
              "it is the same text on every page: it joins unrelated articles in any "
                  + "comparison and is no news to a reader",
              "leave these lines out, best for all pages of the source at once",
              "Never miss a story: sign up for our weekly newsletter.")
          .with(WORDS, PROSE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    return templates(subject).stream()
        .filter(
            run -> words(run, subject) >= subject.threshold(WORDS) && !isSharedProse(run, subject))
        .map(run -> fault(run, subject))
        .toList();
  }

  /// Two articles that quote one statement share a paragraph, but no template.
  private static boolean isSharedProse(Run run, Subject subject) {
    Passage first = run.passages().getFirst();
    return run.size() == 1
        && first.block() == null
        && subject.pagesWith(first) == 2
        && subject.words(first).size() >= subject.threshold(PROSE)
        && EndMark.ends(subject.text(first));
  }

  /// The runs of one block each; log-in boxes are a matter of [LoginWidget].
  private static List<Run> templates(Subject subject) {
    return Run.of(
        subject.page().passages(),
        SourceTemplate::isTemplate,
        (before, next) -> Objects.equals(before.block(), next.block()));
  }

  private static int words(Run run, Subject subject) {
    return run.passages().stream().mapToInt(passage -> subject.words(passage).size()).sum();
  }

  private static boolean isTemplate(Passage passage) {
    boolean inBlock = passage.role() == Role.WIDGET && passage.block() != null;
    return (passage.role() == Role.TEMPLATE || inBlock) && !LoginWidget.isLogin(passage);
  }

  private static Fault fault(Run run, Subject subject) {
    String block = run.passages().getFirst().block();
    int pages = run.passages().stream().mapToInt(subject::pagesWith).max().orElse(1);
    String name = block == null ? "template" : block + " block";
    String seen = pages > 1 ? ", seen on %d pages of the source".formatted(pages) : "";
    String passages = run.size() == 1 ? "passage" : "passages";
    String message = "%s of the site: %d %s%s".formatted(name, run.size(), passages, seen);
    return Fault.at(run.place(), confidence(pages), message);
  }

  /// Two pages may share a line by chance, three hardly; a block known by its words alone may be
  /// the article's own.
  private static double confidence(int pages) {
    return pages > 2 ? .95 : pages == 2 ? .85 : .75;
  }
}
