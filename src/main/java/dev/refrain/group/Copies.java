package dev.refrain.group;

import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.text.Views;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks up what is known of the texts that matches name.
final class Copies {
  private final Map<String, Page> pages = new HashMap<>();
  private final PassageTexts texts;

  Copies(List<Page> all, PassageTexts texts) {
    this.texts = texts;
    for (Page page : all) {
      pages.put(page.id(), page);
    }
  }

  Page page(Match.Side side) {
    Page page = pages.get(side.article());
    if (page == null) {
      throw new IllegalArgumentException(
          "a match names the article " + side.article() + ", which is not given");
    }
    return page;
  }

  /// How long a text is.
  int words(Match.Side side) {
    Page page = page(side);
    Integer ordinal = side.passage();
    return ordinal == null ? page.words() : texts.words(page, page.passage(ordinal));
  }

  Copy copy(Match.Side side) {
    Page page = page(side);
    String published = Days.published(page);
    Integer ordinal = side.passage();
    if (ordinal == null) {
      return new Copy(side, published, page.source(), page.words(), page.bodyWords(), false);
    }
    Passage passage = page.passage(ordinal);
    int words = texts.words(page, passage);
    boolean own = Views.inBody(passage.role()) || passage.role() == Role.TITLE;
    int body = own ? words : 0;
    return new Copy(side, published, page.source(), words, body, false);
  }
}
