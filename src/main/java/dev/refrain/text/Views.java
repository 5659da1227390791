package dev.refrain.text;

import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Span;
import dev.refrain.model.View;
import java.util.ArrayList;
import java.util.List;

/// Which stretches of an article take part in a comparison.
public final class Views {
  private Views() {}

  /// The spans of the article that a view shows, in text order: all of it as one, or those of the
  /// passages that belong to the body.
  public static List<Span> spans(Page page, View view) {
    if (view == View.RAW) {
      return List.of(new Span(0, page.article().text().length()));
    }
    var spans = new ArrayList<Span>();
    for (Passage passage : page.passages()) {
      if (inBody(passage.role())) {
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
