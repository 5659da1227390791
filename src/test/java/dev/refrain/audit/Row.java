package dev.refrain.audit;

import dev.refrain.model.Article;
import dev.refrain.model.Origin;
import org.jspecify.annotations.Nullable;

/// A damaged article on its way into a corpus.
record Row(
    @Nullable String url,
    @Nullable String source,
    @Nullable String published,
    @Nullable String title,
    String text) {
  /// The bare text, as a cleaned corpus has it.
  static Row text(Clean clean) {
    return new Row(null, null, null, Dirt.sentenceCase(clean.title()), clean.text());
  }

  /// A page dump: headline, byline, date and paragraphs.
  static Row page(Clean clean, Dirt dirt) {
    String title = Dirt.sentenceCase(clean.title());
    String text =
        "%s\n\nBy %s\n\nPublished: %d May 2021\n\n%s"
            .formatted(title, dirt.person(), 1 + dirt.below(28), clean.text());
    return new Row(null, null, null, null, text);
  }

  /// The same with what stands around an article on its site.
  static Row dump(Clean clean, Dirt dirt) {
    return page(clean, dirt)
        .above("Home\nNews\nSport\nBusiness\nWeather")
        .below("Related stories\n" + dirt.headlines(5))
        .below("About us\nContact\nTerms of use\nAll rights reserved");
  }

  Row above(String lines) {
    return with(lines + "\n\n" + text);
  }

  Row below(String lines) {
    return with(text + "\n\n" + lines);
  }

  /// Some lines behind the paragraph of that number.
  Row inside(Clean clean, int paragraph, String lines) {
    String before = clean.paragraphs().get(paragraph);
    int end = text.indexOf(before) + before.length();
    return with(text.substring(0, end) + "\n\n" + lines + text.substring(end));
  }

  /// Some lines between the menu of a dump and its headline.
  Row underMenu(String lines) {
    int menu = text.indexOf("Weather") + "Weather".length();
    return with(text.substring(0, menu) + "\n\n" + lines + text.substring(menu));
  }

  Row with(String other) {
    return new Row(url, source, published, title, other);
  }

  Row at(String date) {
    return new Row(url, source, date, title, text);
  }

  Row titled(@Nullable String other) {
    return new Row(url, source, published, other, text);
  }

  Row from(String other) {
    return new Row(url, other, published, title, text);
  }

  Row under(String address) {
    return new Row(address, source, published, title, text);
  }

  Article article(String id) {
    return new Article(id, new Origin(id, 0), url, source, published, title, text);
  }
}
