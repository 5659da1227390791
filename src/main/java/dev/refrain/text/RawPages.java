package dev.refrain.text;

import dev.refrain.model.Article;
import dev.refrain.model.Lines;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKey;
import dev.refrain.model.Role;
import dev.refrain.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Pages in the raw view: what the row says of the article, and the whole text as its body.
public final class RawPages {
  private RawPages() {}

  /// The page of one article, whatever others of its source look like.
  ///
  /// @param words words of its text
  public static Page of(Article article, int words) {
    return of(article, List.of(), words);
  }

  /// The same with passages.
  static Page of(Article article, List<Passage> passages, int words) {
    var dates = DateClaims.of(article.published(), List.of());
    return new Page(
        article,
        passages,
        article.title(),
        null,
        SiteNames.ofRow(article),
        DateClaims.best(dates),
        dates,
        null,
        null,
        null,
        words,
        words,
        null);
  }

  /// The page of one article with its passages, cut as [Pages] cuts them: all of them body, but for
  /// what shares a line with something else and is named by its shape. Words are not counted.
  public static Page cut(Article article) {
    String text = article.text();
    List<List<TextRows.Row>> paragraphs = TextRows.paragraphs(text);
    List<String> texts =
        paragraphs.stream()
            .map(rows -> text.substring(rows.getFirst().start(), rows.getLast().end()))
            .toList();
    List<Passage> passages =
        FusedLines.maySplit(texts, article.title()) ? split(article) : whole(article, paragraphs);
    return of(article, passages, 0);
  }

  private static List<Passage> whole(Article article, List<List<TextRows.Row>> paragraphs) {
    var passages = new ArrayList<Passage>(paragraphs.size());
    for (List<TextRows.Row> rows : paragraphs) {
      var key = new PassageKey(article.id(), passages.size());
      var span = new Span(rows.getFirst().start(), rows.getLast().end());
      var lines = new Lines(rows.getFirst().number(), rows.getLast().number());
      passages.add(new Passage(key, span, lines, Role.BODY, null));
    }
    return passages;
  }

  private static List<Passage> split(Article article) {
    var passages = new ArrayList<Passage>();
    for (Piece piece : Pages.draft(article).pieces) {
      Role role = piece.role == null ? Role.BODY : piece.role;
      var key = new PassageKey(article.id(), passages.size());
      passages.add(new Passage(key, new Span(piece.start, piece.end), piece.lines, role, null));
    }
    return passages;
  }

  /// The same page without its text, and with some of its passages.
  public static Page without(Page page, List<Passage> kept) {
    return of(page.article().withoutText(), kept, page.words());
  }
}
