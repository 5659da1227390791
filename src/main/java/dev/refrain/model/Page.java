package dev.refrain.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article understood: its passages and what it says about itself. What is not there is null.
///
/// @param passages in text order; they do not overlap and together hold every non-blank character
/// @param site the site the page was taken from: the row's source, or the same name for all pages
///   that share furniture, null when the page shares none; used for comparing, never shown
/// @param source the name of the source, from the row or from the page
/// @param published the best of the claimed dates, ISO 8601
/// @param dates every claimed date, the row's first, then by line
/// @param language ISO 639-1 of the body
/// @param words words of the whole text
/// @param bodyWords words of the body passages
public record Page(
    Article article,
    List<Passage> passages,
    @Nullable String title,
    @Nullable String site,
    @Nullable String source,
    @Nullable String published,
    List<DateClaim> dates,
    @Nullable Attribution byline,
    @Nullable Attribution agency,
    @Nullable String language,
    int words,
    int bodyWords,
    @Nullable Failure failed) {
  public Page {
    passages = List.copyOf(passages);
    dates = List.copyOf(dates);
  }

  public String id() {
    return article.id();
  }

  /// The passage of this ordinal, which is at its place unless some are left out.
  ///
  /// @throws IllegalArgumentException when there is none
  public Passage passage(int ordinal) {
    if (ordinal < passages.size() && passages.get(ordinal).ordinal() == ordinal) {
      return passages.get(ordinal);
    }
    for (Passage passage : passages) {
      if (passage.ordinal() == ordinal) {
        return passage;
      }
    }
    throw new IllegalArgumentException("no passage " + ordinal + " on the page " + id());
  }

  public String text(Passage passage) {
    return passage.span().in(article.text());
  }
}
