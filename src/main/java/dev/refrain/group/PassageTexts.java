package dev.refrain.group;

import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.text.Tokenizer;

/// What passages say and how long they are, for pages that may not hold their texts.
public interface PassageTexts {
  /// Those of pages that hold their texts.
  PassageTexts HELD =
      new PassageTexts() {
        @Override
        public String text(Page page, Passage passage) {
          return page.text(passage);
        }

        @Override
        public int words(Page page, Passage passage) {
          return Tokenizer.tokenize(page.article().text(), passage.span()).size();
        }
      };

  String text(Page page, Passage passage);

  int words(Page page, Passage passage);
}
