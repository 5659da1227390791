package dev.refrain.text;

import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKind;
import dev.refrain.model.Role;
import dev.refrain.model.Span;
import dev.refrain.model.View;
import java.util.List;
import java.util.function.Predicate;

/// Which stretches of an article take part in a comparison.
public final class Views {
  /// Words of body from which a page, or a quarter of a short one, is compared by its body alone.
  private static final int ENOUGH = 40;

  private Views() {}

  /// The passages of the body, in text order.
  public static List<Span> body(Page page) {
    return spans(page, passage -> inBody(passage.role()));
  }

  /// The spans of the article that a view compares, in text order. A page on which no body worth
  /// the name was found is compared by all that is not surely furniture, so that it is not left
  /// out.
  public static List<Span> compared(Page page, View view) {
    if (view == View.RAW) {
      return List.of(new Span(0, page.article().text().length()));
    }
    return spans(page, passage -> isCompared(page, passage));
  }

  /// Whether the body view compares a passage as a part of its article.
  public static boolean isCompared(Page page, Passage passage) {
    return page.bodyWords() >= Math.min(ENOUGH, page.words() / 4)
        ? inBody(passage.role())
        : passage.kind() != PassageKind.FURNITURE;
  }

  private static List<Span> spans(Page page, Predicate<Passage> shown) {
    return page.passages().stream().filter(shown).map(Passage::span).toList();
  }

  /// Whether a passage belongs to the article's own running text.
  public static boolean inBody(Role role) {
    return role == Role.BODY || role == Role.SUBHEAD;
  }
}
