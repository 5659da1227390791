package dev.refrain.audit;

import dev.refrain.group.Ledger;
import dev.refrain.match.DuplicateFinder;
import dev.refrain.match.MatchSettings;
import dev.refrain.model.Article;
import dev.refrain.model.AuditResult;
import dev.refrain.model.Finding;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.PassageKind;
import dev.refrain.text.Pages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Damages clean articles one way at a time, reads them as any input is read, and counts on how
/// many the rule fires.
final class Damage {
  private static final int PARAGRAPHS = 4;
  private static final int WORDS = 120;

  private Damage() {}

  /// Every way there is to damage an article.
  static List<Injection> all() {
    return Stream.of(
            TemplateInjections.all(),
            RepetitionInjections.all(),
            MetadataInjections.all(),
            TextInjections.all())
        .flatMap(List::stream)
        .toList();
  }

  /// The share of damaged articles on which the rule fires; they stand among as many clean ones.
  static Share recall(Injection injection, List<Clean> articles, List<Clean> others, long seed) {
    var dirt = new Dirt(seed, others);
    var damaged = new ArrayList<Article>();
    for (Clean clean : articles) {
      damaged.add(injection.apply(clean, dirt).article("damaged-" + clean.id()));
    }
    others.forEach(clean -> damaged.add(Row.text(clean).from("example.org").article(clean.id())));
    Set<String> found = new HashSet<>();
    for (Finding finding : audit(damaged).findings()) {
      if (finding.rule().equals(injection.rule()) && isDamaged(finding)) {
        found.add(String.valueOf(finding.article()));
      }
    }
    return new Share(found.size(), articles.size());
  }

  /// The share of damaged runs in which the rule fires; each run is drawn anew.
  static Share recall(
      CorpusInjections.CorpusInjection injection, List<Clean> articles, int runs, long seed) {
    var random = new Random(seed);
    int found = 0;
    for (int i = 0; i < runs; i++) {
      var drawn = new ArrayList<>(articles);
      Collections.shuffle(drawn, random);
      found += injection.isFound(drawn, new Dirt(random.nextLong(), articles)) ? 1 : 0;
    }
    return new Share(found, runs);
  }

  private static boolean isDamaged(Finding finding) {
    String article = finding.article();
    return article != null && article.startsWith("damaged-");
  }

  static AuditResult audit(List<Article> articles) {
    List<Page> pages = Pages.of(articles, 2);
    List<Match> matches = DuplicateFinder.find(pages, MatchSettings.defaults());
    return Auditor.audit(pages, matches, Ledger.of(pages, matches), List.of());
  }

  /// The articles long enough to be damaged, their paragraphs without line breaks.
  static List<Clean> clean(List<Article> articles) {
    var clean = new ArrayList<Clean>();
    for (Page page : Pages.of(articles, 2)) {
      String title = page.article().title();
      List<String> paragraphs =
          page.passages().stream()
              .filter(passage -> passage.kind() == PassageKind.BODY)
              .map(passage -> page.text(passage).replaceAll("\\s+", " ").strip())
              .filter(text -> text.endsWith(".") || text.endsWith("\""))
              .toList();
      if (title != null && paragraphs.size() >= PARAGRAPHS && page.bodyWords() >= WORDS) {
        clean.add(new Clean(page.id(), title, paragraphs));
      }
    }
    return clean;
  }
}
