package dev.refrain.report.page;

import dev.refrain.model.PassageKind;

/// What a word of a scraped page is, in the order in which bars show it.
public enum Part {
  BODY("body", "article text, repeats aside"),
  SHARED("shared", "article text that other articles have too"),
  REPEATED("repeated", "repeated on its own page"),
  HEADLINE("headline", "headlines"),
  CAPTION("caption", "captions"),
  CREDIT("credit", "bylines and dates"),
  LINKS("links", "links to other pages"),
  FURNITURE("furniture", "site furniture"),
  OTHER("other", "unclear");

  private final String code;
  private final String label;

  Part(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /// Names its colour in the style sheet.
  public String code() {
    return code;
  }

  public String label() {
    return label;
  }

  static Part of(PassageKind kind) {
    return switch (kind) {
      case BODY -> BODY;
      case TITLE, SUBHEAD -> HEADLINE;
      case CAPTION -> CAPTION;
      case BYLINE, DATE -> CREDIT;
      case LINKS -> LINKS;
      case FURNITURE -> FURNITURE;
      case OTHER -> OTHER;
    };
  }
}
