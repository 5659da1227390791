package dev.refrain.audit;

import java.util.List;

/// A clean article, to be damaged.
///
/// @param paragraphs without line breaks, four or more
record Clean(String id, String title, List<String> paragraphs) {
  Clean {
    paragraphs = List.copyOf(paragraphs);
  }

  String text() {
    return String.join("\n\n", paragraphs);
  }

  String first() {
    return paragraphs.getFirst();
  }

  /// The first sentence of a paragraph, or all of it.
  String sentence(int paragraph) {
    String text = paragraphs.get(paragraph);
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }
}
