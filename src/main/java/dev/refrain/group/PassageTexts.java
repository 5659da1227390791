package dev.refrain.group;

import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.text.PassageWords;
import dev.refrain.text.Tokenizer;

/// What passages say and how long they are, for pages that may not hold their texts.
public interface PassageTexts {
  /// Those of pages that hold their texts.
  PassageTexts HELD =
      (page, passage) -> Tokenizer.tokenize(page.article().text(), passage.span()).size();

  /// Those of pages that hold their texts and whose words are known.
  static PassageTexts held(PassageWords words) {
    return (page, passage) -> words.of(page.id()).count(passage);
  }

  default String text(Page page, Passage passage) {
    return page.text(passage);
  }

  int words(Page page, Passage passage);
}
