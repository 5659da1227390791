package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Severity;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Letters of another script.
final class ForeignScript implements PageRule {
  private static final Threshold SHARE =
      Threshold.share("share", .9, "letters of the text that are of one script, at least");
  private static final Threshold LETTERS =
      Threshold.count("letters", 100, "letters", "of the text, at least");

  private static final RuleCard CARD =
      new RuleCard(
              "foreign-script",
              "Letters of another script",
              Severity.NOTE,
              "texts of 100 letters or more, 9 in 10 of them of one script; Latin letters are"
                  + " at home everywhere, and Chinese, Japanese and Korean letters among each other",
              "a passage holds letters of another script",
              "an interface in another language, a wrong decoding, or look-alike letters "
                  + "within words",
              "look at the passage: leave interface texts out, decode again where words are broken",
              "(0/250자) on an English page")
          .with(SHARE, LETTERS);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    if (!Scripts.anyButLatin(subject.text(), subject.beyondAscii())) {
      return List.of();
    }
    Map<UnicodeScript, Integer> counts = Scripts.letters(subject.text());
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    UnicodeScript main = Scripts.most(counts);
    if (counts.size() < 2
        || all < subject.threshold(LETTERS)
        || counts.getOrDefault(main, 0) < subject.threshold(SHARE) * all) {
      return List.of();
    }
    return subject.runs(passage -> !foreign(subject, passage, main).isEmpty()).stream()
        .map(run -> fault(subject, run, main))
        .toList();
  }

  private static Set<UnicodeScript> foreign(Subject subject, Passage passage, UnicodeScript main) {
    var scripts = new TreeSet<UnicodeScript>(Scripts.letters(subject.text(passage)).keySet());
    scripts.removeIf(script -> script == main || script == UnicodeScript.LATIN);
    return scripts;
  }

  private static Fault fault(Subject subject, Run run, UnicodeScript main) {
    var scripts = new TreeSet<UnicodeScript>();
    run.passages().forEach(passage -> scripts.addAll(foreign(subject, passage, main)));
    String message =
        "%s letters in %s text: %s"
            .formatted(names(scripts), name(main), Quote.of(subject.text(run.place())));
    return Fault.at(run.place(), .8, message);
  }

  private static String names(Set<UnicodeScript> scripts) {
    return scripts.stream().map(ForeignScript::name).collect(Collectors.joining(", "));
  }

  private static String name(UnicodeScript script) {
    return script == UnicodeScript.HAN
        ? "Chinese, Japanese or Korean"
        : script.name().toLowerCase(Locale.ROOT);
  }
}
