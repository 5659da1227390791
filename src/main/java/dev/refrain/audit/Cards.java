package dev.refrain.audit;

import dev.refrain.model.Finding;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKind;
import dev.refrain.model.Relation;
import dev.refrain.model.Role;
import dev.refrain.model.ScoreCard;
import dev.refrain.model.Severity;
import dev.refrain.text.Tokenizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Makes score cards of articles and sources. A share of a source is that of all its words; its
/// other figures are means of its articles.
final class Cards {
  private final Map<String, Set<Integer>> repeated = new HashMap<>();
  private final Map<String, Integer> copies = new HashMap<>();
  private final Map<String, int[]> found = new HashMap<>();

  private Cards(Pairs pairs, List<Finding> findings) {
    for (Match copy : pairs.copies()) {
      copies.merge(copy.a().article(), 1, Integer::sum);
      copies.merge(copy.b().article(), 1, Integer::sum);
    }
    for (Match match : pairs.inside()) {
      Match.Side later = match.b();
      Integer passage = later.passage();
      if (match.relation() != Relation.OVERLAP && passage != null) {
        repeated.computeIfAbsent(later.article(), _ -> new HashSet<>()).add(passage);
      }
    }
    for (Finding finding : findings) {
      String article = finding.article();
      if (article != null) {
        int[] count = found.computeIfAbsent(article, _ -> new int[2]);
        count[0]++;
        count[1] += finding.level() == Severity.NOTE ? 0 : 1;
      }
    }
  }

  /// One for each source, by name, then one for each article, in the order of the pages.
  static List<ScoreCard> of(List<Page> pages, Pairs pairs, List<Finding> findings) {
    var cards = new Cards(pairs, findings);
    var articles = new ArrayList<ScoreCard>();
    var sources = new TreeMap<String, Sum>();
    for (Page page : pages) {
      ScoreCard card = cards.card(page);
      articles.add(card);
      String source = card.source();
      if (source != null) {
        sources.computeIfAbsent(source, _ -> new Sum()).add(card, page);
      }
    }
    var all = new ArrayList<ScoreCard>();
    sources.forEach((source, sum) -> all.add(sum.card(source)));
    all.addAll(articles);
    return all;
  }

  private ScoreCard card(Page page) {
    int[] count = found.getOrDefault(page.id(), new int[2]);
    int body = page.bodyWords();
    return new ScoreCard(
        page.source(),
        page.id(),
        1,
        page.words(),
        share(body, page.words()),
        share(repeatedWords(page), body),
        count[0],
        1000.0 * count[1] / Math.max(1, body),
        dateConfidence(page),
        1.0 / (1 + copies.getOrDefault(page.id(), 0)));
  }

  private int repeatedWords(Page page) {
    int words = 0;
    for (int ordinal : repeated.getOrDefault(page.id(), Set.of())) {
      Passage passage = page.passages().get(ordinal);
      words += passage.role() == Role.BODY ? words(page, passage) : 0;
    }
    return words;
  }

  /// Words of furniture and of lists of links.
  static long siteWords(Page page) {
    return page.passages().stream()
        .filter(
            passage ->
                passage.kind() == PassageKind.FURNITURE || passage.kind() == PassageKind.LINKS)
        .mapToLong(passage -> words(page, passage))
        .sum();
  }

  private static int words(Page page, Passage passage) {
    return Tokenizer.tokenize(page.article().text(), passage.span()).size();
  }

  private static double dateConfidence(Page page) {
    List<LocalDate> days =
        page.dates().stream()
            .map(claim -> ClaimedDate.of(claim.value()))
            .flatMap(java.util.stream.Stream::ofNullable)
            .map(ClaimedDate::day)
            .sorted()
            .toList();
    if (days.size() < 2) {
      return days.isEmpty() ? 0 : .7;
    }
    return ChronoUnit.DAYS.between(days.getFirst(), days.getLast()) <= 1 ? 1 : .3;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /// The articles of a source together.
  private static final class Sum {
    private int articles;
    private int words;
    private int body;
    private double repeated;
    private int findings;
    private double defects;
    private double dates;
    private double originality;

    void add(ScoreCard card, Page page) {
      articles++;
      words += card.words();
      body += page.bodyWords();
      repeated += card.repeatedShare() * page.bodyWords();
      findings += card.findings();
      defects += card.defects() * Math.max(1, page.bodyWords());
      dates += card.dateConfidence();
      originality += card.originality();
    }

    ScoreCard card(String source) {
      return new ScoreCard(
          source,
          null,
          articles,
          words,
          share(body, words),
          share(repeated, body),
          findings,
          defects / Math.max(1, body),
          dates / articles,
          originality / articles);
    }
  }
}
