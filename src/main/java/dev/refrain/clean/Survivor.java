package dev.refrain.clean;

import dev.refrain.model.Article;
import dev.refrain.model.Lines;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// An article that is still in the corpus, what is left of it, and what has left it.
final class Survivor {
  final Article article;
  final List<LeftOut> leftOut = new ArrayList<>();
  private RemainingText rest;

  /// Where the passages of the article as read begin; empty until they are known.
  private int[] starts = {};

  Survivor(Article article) {
    this.article = article;
    rest = RemainingText.all(article.text());
  }

  String text() {
    return rest.text();
  }

  /// The article as it would be read now.
  Article now(String id) {
    return new Article(
        id,
        article.origin(),
        article.url(),
        article.source(),
        article.published(),
        article.title(),
        rest.text());
  }

  /// Takes note of the passages of the article as read.
  void learn(Page page) {
    if (starts.length == 0) {
      starts = page.passages().stream().mapToInt(passage -> passage.span().start()).toArray();
    }
  }

  /// Lets passages go; says for each why.
  ///
  /// @param page of the article as it is now
  void drop(Page page, boolean[] gone, List<LeftOut> reasons) {
    leftOut.addAll(reasons);
    rest = rest.without(page.passages().stream().map(Passage::span).toList(), gone);
  }

  /// Where passages of the article as it is now stood in the article as read.
  List<LeftOut.Place> places(Page page) {
    String text = article.text();
    int[] ends = lineEnds(text);
    var places = new ArrayList<LeftOut.Place>();
    for (Passage passage : page.passages()) {
      Span span = rest.origin(passage.span());
      var lines = new Lines(line(ends, span.start()), line(ends, span.end() - 1));
      int ordinal = Arrays.binarySearch(starts, span.start());
      places.add(new LeftOut.Place(ordinal < 0 ? -ordinal - 2 : ordinal, lines, span));
    }
    return places;
  }

  private static int[] lineEnds(String text) {
    int[] ends = new int[16];
    int count = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, 2 * count);
      }
      ends[count++] = at;
    }
    return Arrays.copyOf(ends, count);
  }

  private static int line(int[] ends, int offset) {
    int before = Arrays.binarySearch(ends, offset);
    return (before < 0 ? -before - 1 : before) + 1;
  }
}
