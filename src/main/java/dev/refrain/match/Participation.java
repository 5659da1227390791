package dev.refrain.match;

import dev.refrain.model.Role;
import dev.refrain.model.View;

/// Which passages are compared with others.
final class Participation {
  private Participation() {}

  /// In the raw view all are; in the body view only what somebody wrote for readers: prose,
  /// headings, captions, entries of link lists. What a site prints by itself (template, bylines,
  /// dates, credits, reading times) repeats without meaning.
  static boolean of(Role role, View view) {
    return view == View.RAW
        || switch (role) {
          case BODY, SUBHEAD, DECK, TITLE, TITLE_REPEAT, CAPTION, LINK, LINK_TEASER -> true;
          case BYLINE,
              AGENCY,
              CONTRIBUTOR,
              DATE,
              COLLECTION_DATE,
              CREDIT,
              KICKER,
              SITE_NAME,
              BREADCRUMB,
              TAGS,
              READING_TIME,
              WIDGET_HEADING,
              WIDGET,
              TEMPLATE,
              LINK_HEADING,
              LINK_BYLINE,
              LINK_NOTE,
              OTHER ->
              false;
        };
  }
}
