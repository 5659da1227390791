package dev.refrain.evaluate;

import dev.refrain.model.Page;
import dev.refrain.model.Span;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import dev.refrain.text.Views;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The body view in words against labelled lines: every word of a labelled line is wanted, every
/// other word is wrong, words of lines to ignore are neither.
final class BodyScores {
  private long found;
  private long wanted;
  private long hits;
  private final List<Hits> articles = new ArrayList<>();

  private BodyScores() {}

  /// `words` counts all words alike, `mean` all articles alike.
  static Map<String, Object> of(List<Page> pages, List<GoldBody> gold) {
    var scores = new BodyScores();
    Set<Page> measured = new HashSet<>();
    int missing = 0;
    Map<String, Page> byId = new LinkedHashMap<>();
    pages.forEach(page -> byId.put(page.id(), page));
    for (GoldBody labels : gold) {
      Page page = byId.get(labels.id());
      if (page == null) {
        page = pages.stream().filter(other -> labels.names(other.id())).findFirst().orElse(null);
      }
      if (page == null) {
        missing++;
      } else if (measured.add(page)) {
        scores.add(page, labels);
      }
    }
    var result = new LinkedHashMap<String, Object>();
    result.put("words", Hits.of(scores.hits, scores.found, scores.wanted).toMap());
    result.put("mean", scores.mean().toMap());
    result.put("articles", measured.size());
    result.put("goldOnly", missing);
    result.put("inputOnly", pages.size() - measured.size());
    return result;
  }

  private void add(Page page, GoldBody labels) {
    String text = page.article().text();
    Tokens tokens = Tokenizer.tokenize(text);
    List<Span> body = Views.body(page);
    int line = 1;
    int at = 0;
    int span = 0;
    int pageFound = 0;
    int pageWanted = 0;
    int pageHits = 0;
    for (int i = 0; i < tokens.size(); i++) {
      for (; at < tokens.start(i); at++) {
        line += text.charAt(at) == '\n' ? 1 : 0;
      }
      if (labels.ignore().contains(line)) {
        continue;
      }
      while (span < body.size() && body.get(span).end() <= tokens.start(i)) {
        span++;
      }
      boolean isFound = span < body.size() && body.get(span).contains(tokens.start(i));
      boolean isWanted = labels.body().contains(line);
      pageFound += isFound ? 1 : 0;
      pageWanted += isWanted ? 1 : 0;
      pageHits += isFound && isWanted ? 1 : 0;
    }
    found += pageFound;
    wanted += pageWanted;
    hits += pageHits;
    articles.add(Hits.of(pageHits, pageFound, pageWanted));
  }

  private Hits mean() {
    double precision = articles.stream().mapToDouble(Hits::precision).average().orElse(1);
    double recall = articles.stream().mapToDouble(Hits::recall).average().orElse(1);
    return new Hits(precision, recall);
  }
}
