package dev.refrain.story;

import dev.refrain.model.Failure;
import dev.refrain.model.Page;
import dev.refrain.text.Notices;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Views;

/// What of a page tells of an event.
///
/// Of an article all does, and of a stub, which is the beginning of one. Other pages without an
/// article tell of an event only where their row knows the headline of the article that should have
/// been there: what they say themselves is their site's. An error page tells nothing.
public final class Telling {
  private Telling() {}

  /// Whether a page tells of any event.
  public static boolean tells(Page page) {
    return page.failed() != Failure.ERROR_PAGE
        && (!headline(page).isBlank() || page.failed() == null && !Views.body(page).isEmpty());
  }

  /// The title of a page if that tells of an event, else empty.
  static String headline(Page page) {
    if (page.failed() == null || page.failed() == Failure.STUB) {
      return title(page);
    }
    String given = given(page);
    boolean isOfTheSite =
        switch (page.failed()) {
          case EMPTY, STUB -> Notices.isError(given);
          case SIGN_IN, OTHER_PAGE -> Notices.isNotice(given);
          case ERROR_PAGE -> true;
        };
    return isOfTheSite ? "" : given;
  }

  /// The title its row gives or else the page itself; empty where neither does, and where it is one
  /// word for a page without any, which stands for a title rather than telling something.
  static String title(Page page) {
    String given = page.article().title();
    String shown = page.title();
    boolean isGiven = given != null && !given.isBlank();
    return isGiven || shown == null || isPlaceholder(shown, page) ? given(page) : shown;
  }

  private static String given(Page page) {
    String given = page.article().title();
    return given == null || given.isBlank() || isPlaceholder(given, page) ? "" : given;
  }

  private static boolean isPlaceholder(String title, Page page) {
    return title.strip().indexOf(' ') < 0
        && page.article().text().codePoints().noneMatch(Character::isLetterOrDigit)
        && Tokenizer.tokenize(title).size() < 2;
  }
}
