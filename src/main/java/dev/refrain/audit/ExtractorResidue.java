package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
          "the extractor has read what a browser does not show",
          "take another extractor, or decode and clean these lines",
          "var ads = document.getElementById('x'); &nbsp; {{ title }}");

  private static final Pattern CODE =
      Pattern.compile(
          "</?(?:p|br|div|span|a|b|i|em|strong|img|script|style|li|ul|td|tr|h[1-6]|iframe)(?:\\s[^<>]{0,300})?/?>"
              + "|&(?:nbsp|amp|quot|lt|gt|apos|mdash|ndash|rsquo|lsquo|ldquo|rdquo|#\\d{2,5});"
              + "|\\bfunction\\s?\\w*\\([^)]{0,80}\\)\\s?\\{"
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
    if (text.indexOf('<') < 0
        && text.indexOf('&') < 0
        && text.indexOf('{') < 0
        && text.indexOf('=') < 0
        && text.indexOf('[') < 0
        && !text.contains("HTTP/")
        && !text.contains("document.")
        && !text.contains("window.")) {
      return List.of();
    }
    var places = new ArrayList<Place>();
    String first = "";
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      Place line = subject.lines().place(subject.lines().at(code.start()));
      if (places.isEmpty()) {
        first = code.group();
      }
      if (places.isEmpty() || !places.getLast().equals(line)) {
        places.add(line);
      }
    }
    return Fault.overAll(
        places, .85, "%d lines hold code, first %s".formatted(places.size(), Quote.of(first)));
  }
}
