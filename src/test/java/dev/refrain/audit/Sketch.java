package dev.refrain.audit;

import dev.refrain.model.Article;
import dev.refrain.model.Attribution;
import dev.refrain.model.AuditResult;
import dev.refrain.model.DateClaim;
import dev.refrain.model.Failure;
import dev.refrain.model.Finding;
import dev.refrain.model.Lines;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKey;
import dev.refrain.model.Role;
import dev.refrain.model.Span;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Views;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page written down line by line, for tests.
final class Sketch {
  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();
  private final List<DateClaim> dates = new ArrayList<>();
  private @Nullable Attribution byline;
  private @Nullable Attribution agency;
  private @Nullable String published;
  private @Nullable String source;
  private @Nullable Failure failed;
  private int line;

  private Sketch(String id) {
    this.id = id;
  }

  static Sketch page() {
    return new Sketch("page");
  }

  static Sketch page(String id) {
    return new Sketch(id);
  }

  /// A line that is one passage.
  Sketch line(Role role, String words) {
    return block(role, null, words);
  }

  Sketch block(Role role, @Nullable String block, String words) {
    text.append(line++ == 0 ? "" : "\n");
    return passage(role, block, words);
  }

  /// A passage fused to the end of the last line.
  Sketch fused(Role role, String words) {
    return passage(role, null, words);
  }

  /// A line without passage.
  Sketch blank(String space) {
    text.append(line++ == 0 ? "" : "\n").append(space);
    return this;
  }

  Sketch body(String... paragraphs) {
    for (String paragraph : paragraphs) {
      line(Role.BODY, paragraph);
    }
    return this;
  }

  Sketch date(String value, DateClaim.Kind kind) {
    dates.add(new DateClaim(value, kind == DateClaim.Kind.FIELD ? 0 : line, kind));
    published = value;
    return this;
  }

  /// Names a person in the last passage as author.
  Sketch byline(String name) {
    byline = attribution(name, false);
    return this;
  }

  Sketch agencyByline(String name) {
    byline = attribution(name, true);
    agency = byline;
    return this;
  }

  Sketch agency(String name) {
    agency = attribution(name, true);
    return this;
  }

  Sketch from(String outlet) {
    source = outlet;
    return this;
  }

  Sketch failed(Failure failure) {
    failed = failure;
    return this;
  }

  private Sketch passage(Role role, @Nullable String block, String words) {
    int start = text.length();
    text.append(words);
    var key = new PassageKey(id, passages.size());
    passages.add(new Passage(key, new Span(start, text.length()), Lines.of(line), role, block));
    return this;
  }

  private Attribution attribution(String name, boolean isAgency) {
    int start = text.lastIndexOf(name);
    return new Attribution(name, new Span(start, start + name.length()), line, isAgency);
  }

  Page build() {
    String title =
        passages.stream()
            .filter(passage -> passage.role() == Role.TITLE)
            .map(passage -> passage.span().in(text.toString()))
            .findFirst()
            .orElse(null);
    Page unmeasured = build(title, 0);
    String all = text.toString();
    return build(title, Tokenizer.tokenize(all, Views.body(unmeasured)).size());
  }

  private Page build(@Nullable String title, int bodyWords) {
    var article = new Article(id, new Origin(id, 0), null, null, null, null, text.toString());
    int words = Tokenizer.tokenize(text.toString()).size();
    return new Page(
        article, passages, title, null, source, published, dates, byline, agency, "en", words,
        bodyWords, failed);
  }

  /// What one rule finds on this page.
  List<Finding> findings(String rule) {
    return findings(rule, build());
  }

  /// What one rule finds on some pages.
  static List<Finding> findings(String rule, Page... pages) {
    assertKnown(rule);
    return audit(pages).findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  static AuditResult audit(Page... pages) {
    List<Page> all = List.of(pages);
    return Auditor.audit(all, BruteForce.insidePages(all), BruteForce.furniture(all), List.of());
  }

  private static void assertKnown(String rule) {
    if (Rules.byId(rule).isEmpty()) {
      throw new AssertionError("no such rule: " + rule);
    }
  }
}
