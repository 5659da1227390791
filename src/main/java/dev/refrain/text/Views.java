package dev.refrain.text;

import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKind;
import dev.refrain.model.Role;
import dev.refrain.model.Span;
import dev.refrain.model.View;
import java.util.ArrayList;
import java.util.List;

/// Which stretches of an article take part in a comparison.
public final class Views {
  /// Words of body from which a page, or a quarter of a short one, is shown by its body alone.
  private static final int ENOUGH = 40;

  private Views() {}

  /// The spans of the article that a view shows, in text order. A page on which no body worth the
  /// name was found is shown without what is surely furniture, so that it is not left out of every
  /// comparison.
  public static List<Span> spans(Page page, View view) {
    if (view == View.RAW) {
      return List.of(new Span(0, page.article().text().length()));
    }
    boolean hasBody = page.bodyWords() >= Math.min(ENOUGH, page.words() / 4);
    var spans = new ArrayList<Span>();
    for (Passage passage : page.passages()) {
      boolean shown = hasBody ? inBody(passage.role()) : passage.kind() != PassageKind.FURNITURE;
      if (shown) {
        spans.add(passage.span());
      }
    }
    return spans;
  }

  /// Whether a passage belongs to the article's own running text.
  public static boolean inBody(Role role) {
    return role == Role.BODY || role == Role.SUBHEAD;
  }
}
