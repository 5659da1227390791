package dev.refrain.model;

/// What a passage is for on its page, finer than its [PassageKind].
public enum Role {
  /// The article's headline.
  TITLE(PassageKind.TITLE),
  /// The headline again.
  TITLE_REPEAT(PassageKind.TITLE),
  /// The line under the headline.
  DECK(PassageKind.SUBHEAD),
  /// A heading between paragraphs.
  SUBHEAD(PassageKind.SUBHEAD),
  BYLINE(PassageKind.BYLINE),
  /// An agency's sign-off or source line.
  AGENCY(PassageKind.BYLINE),
  /// A line that says who else contributed.
  CONTRIBUTOR(PassageKind.BYLINE),
  /// A date of the page itself.
  DATE(PassageKind.DATE),
  /// A date that whoever built the collection wrote before the page.
  COLLECTION_DATE(PassageKind.DATE),
  CAPTION(PassageKind.CAPTION),
  /// The credit of a picture, after its caption or alone.
  CREDIT(PassageKind.CAPTION),
  BODY(PassageKind.BODY),
  /// A section label above the headline.
  KICKER(PassageKind.FURNITURE),
  SITE_NAME(PassageKind.FURNITURE),
  BREADCRUMB(PassageKind.FURNITURE),
  /// Tags or topics of the article.
  TAGS(PassageKind.FURNITURE),
  READING_TIME(PassageKind.FURNITURE),
  /// A heading of a widget that stands alone, its list missing.
  WIDGET_HEADING(PassageKind.FURNITURE),
  /// Buttons, counters, icon names.
  WIDGET(PassageKind.FURNITURE),
  /// A line that the site prints on many pages.
  TEMPLATE(PassageKind.FURNITURE),
  LINK_HEADING(PassageKind.LINKS),
  LINK(PassageKind.LINKS),
  LINK_TEASER(PassageKind.LINKS),
  LINK_BYLINE(PassageKind.LINKS),
  /// Small print of an entry: reading time, section, age.
  LINK_NOTE(PassageKind.LINKS),
  OTHER(PassageKind.OTHER);

  private final PassageKind kind;

  Role(PassageKind kind) {
    this.kind = kind;
  }

  public PassageKind kind() {
    return kind;
  }
}
