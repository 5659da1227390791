package dev.refrain.report.page;

import dev.refrain.model.Analysis;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKey;
import dev.refrain.model.PassageKind;
import dev.refrain.model.Relation;
import dev.refrain.model.Span;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts the words of pages by what they are.
///
/// Of two passages of one page that say the same, the one that is article text counts as such; of
/// two alike in that, the first. Words of article text count as shared where a verified pair aligns
/// them with another article.
final class Composition {
  private final Map<PassageKey, PassageKind> kinds = new HashMap<>();
  private final Set<PassageKey> repeated = new HashSet<>();
  private final Map<String, List<Span>> shared = new HashMap<>();
  private final Map<String, Map<Part, Integer>> byArticle = new HashMap<>();
  private final Map<Part, Integer> total = new EnumMap<>(Part.class);

  Composition(Analysis analysis) {
    for (Page page : analysis.pages()) {
      for (Passage passage : page.passages()) {
        kinds.put(passage.key(), passage.kind());
      }
    }
    for (Match match : analysis.matches()) {
      if (!match.a().article().equals(match.b().article())) {
        share(match);
      } else if (match.level() == Level.PASSAGE && match.relation() != Relation.OVERLAP) {
        repeat(match);
      }
    }
    for (Page page : analysis.pages()) {
      Map<Part, Integer> counts = count(page);
      byArticle.put(page.id(), counts);
      counts.forEach((part, words) -> total.merge(part, words, Integer::sum));
    }
  }

  /// All pages together.
  BarView total() {
    return BarView.of(total);
  }

  /// Words of an article, by the order of [Part].
  int[] of(String article) {
    Map<Part, Integer> counts = byArticle.getOrDefault(article, Map.of());
    var words = new int[Part.values().length];
    counts.forEach((part, count) -> words[part.ordinal()] = count);
    return words;
  }

  private void share(Match match) {
    for (Match.Shared stretch : match.shared()) {
      shared.computeIfAbsent(match.a().article(), _ -> new ArrayList<>()).add(stretch.a());
      shared.computeIfAbsent(match.b().article(), _ -> new ArrayList<>()).add(stretch.b());
    }
  }

  private void repeat(Match match) {
    Integer a = match.a().passage();
    Integer b = match.b().passage();
    if (a == null || b == null) {
      return;
    }
    var first = new PassageKey(match.a().article(), Math.min(a, b));
    var second = new PassageKey(match.a().article(), Math.max(a, b));
    boolean keepSecond =
        kinds.get(second) == PassageKind.BODY && kinds.get(first) != PassageKind.BODY;
    repeated.add(keepSecond ? first : second);
  }

  private Map<Part, Integer> count(Page page) {
    var counts = new EnumMap<Part, Integer>(Part.class);
    List<Span> spans = shared.getOrDefault(page.id(), List.of());
    for (Passage passage : page.passages()) {
      Tokens tokens = Tokenizer.tokenize(page.article().text(), passage.span());
      Part part = repeated.contains(passage.key()) ? Part.REPEATED : Part.of(passage.kind());
      int copied = part == Part.BODY ? covered(tokens, spans) : 0;
      counts.merge(part, tokens.size() - copied, Integer::sum);
      counts.merge(Part.SHARED, copied, Integer::sum);
    }
    return counts;
  }

  private static int covered(Tokens tokens, List<Span> spans) {
    if (spans.isEmpty()) {
      return 0;
    }
    var inside = new boolean[tokens.size()];
    for (Span span : spans) {
      for (int i = tokens.at(span.start()); i < tokens.size() && tokens.end(i) <= span.end(); i++) {
        inside[i] = true;
      }
    }
    int covered = 0;
    for (boolean in : inside) {
      covered += in ? 1 : 0;
    }
    return covered;
  }
}
