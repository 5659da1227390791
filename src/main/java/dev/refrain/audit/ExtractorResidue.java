package dev.refrain.audit;

import dev.refrain.model.Severity;
import dev.refrain.text.Markup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Code of the page in the text.
final class ExtractorResidue implements PageRule {
  private static final RuleCard CARD =
      new RuleCard(
          "extractor-residue",
          "Code of the page in the text",
          Severity.WARNING,
          "every line of the text",
          "it has a tag or an entity of HTML, a piece of a script or a style sheet, a placeholder"
              + " of a template, or the status line of a server",
          "the extractor has read what a browser does not show; the body is found and its words are"
              + " counted without tags and entities, but matches compare the text as it stands",
          "take another extractor, or decode and clean these lines",
          "var ads = document.getElementById('x'); &nbsp; {{ title }}");

  private static final int NAMED = 5;

  private static final Pattern SCRIPT =
      Pattern.compile(
          "\\bfunction\\s?\\w*\\([^)]{0,80}\\)\\s?\\{"
              + "|\\b(?:document|window)\\.(?:getElementBy|write|location|cookie|addEvent)"
              + "|\\bvar [\\w$]+ ?= ?[^ ]"
              + "|\\{\\{[^{}]{1,80}\\}\\}|\\[object Object\\]"
              + "|\\{ ?(?:display|margin|padding|font-size|color) ?:"
              + "|\\bHTTP/[12](?:\\.\\d)? [1-5]\\d\\d\\b");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    String text = subject.text();
    boolean script = mayHoldScript(text);
    boolean markup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    if (!script && !markup) {
      return List.of();
    }
    var places = new TreeMap<Integer, Place>();
    var kinds = new LinkedHashMap<String, Integer>();
    if (script) {
      collect(subject, SCRIPT.matcher(text), places, kinds);
    }
    if (markup) {
      collect(subject, Markup.in(text), places, kinds);
    }
    String message =
        "%d %s: %s"
            .formatted(
                places.size(),
                places.size() == 1 ? "line holds code" : "lines hold code",
                named(kinds));
    return Fault.overAll(List.copyOf(places.values()), .85, message);
  }

  /// Whether the text has what one of the pieces has that [#SCRIPT] looks for.
  private static boolean mayHoldScript(String text) {
    return text.indexOf('{') >= 0
        || text.contains("HTTP/")
        || text.contains("[object ")
        || text.contains("document.")
        || text.contains("window.")
        || text.indexOf('=') >= 0 && text.contains("var ");
  }

  private static void collect(
      Subject subject, Matcher code, Map<Integer, Place> places, Map<String, Integer> kinds) {
    while (code.find()) {
      int line = subject.lines().at(code.start());
      places.computeIfAbsent(line, subject.lines()::place);
      kinds.merge(Quote.of(Markup.name(code.group())), 1, Integer::sum);
    }
  }

  /// The first kinds of code, each with how often it stands.
  private static String named(Map<String, Integer> kinds) {
    String named =
        kinds.entrySet().stream()
            .limit(NAMED)
            .map(
                kind ->
                    kind.getKey() + (kind.getValue() == 1 ? "" : " " + kind.getValue() + " times"))
            .collect(Collectors.joining(", "));
    return kinds.size() > NAMED ? named + " and " + (kinds.size() - NAMED) + " more" : named;
  }
}
