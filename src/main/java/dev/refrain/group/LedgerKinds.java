package dev.refrain.group;

import dev.refrain.model.Attribution;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Page;
import dev.refrain.model.Role;
import java.util.List;
import java.util.function.Predicate;

/// Why a passage repeats, judged by what it is on its pages and by who wrote them.
final class LedgerKinds {
  /// Share of the characters that stand in quotation marks.
  private static final double QUOTED = .8;

  private LedgerKinds() {}

  /// @param text what the first place says
  static LedgerEntry.Kind of(List<Place> places, String text) {
    if (any(places, LedgerKinds::isFurniture) || places.stream().noneMatch(Place::inArticle)) {
      return LedgerEntry.Kind.FURNITURE;
    }
    if (any(places, role -> role == Role.TITLE || role == Role.TITLE_REPEAT)) {
      return LedgerEntry.Kind.HEADLINE;
    }
    if (any(places, role -> role == Role.CAPTION)) {
      return LedgerEntry.Kind.CAPTION;
    }
    if (any(places, LedgerKinds::isLink)) {
      return LedgerEntry.Kind.LIST_ENTRY;
    }
    if (quotedShare(text) >= QUOTED) {
      return LedgerEntry.Kind.QUOTE;
    }
    if (places.stream().map(place -> place.page().id()).distinct().count() == 1) {
      return LedgerEntry.Kind.REPEAT_IN_ARTICLE;
    }
    return places.stream().anyMatch(place -> namesAgency(place.page()))
        ? LedgerEntry.Kind.WIRE
        : LedgerEntry.Kind.SHARED;
  }

  /// Whether a passage of this role is printed by the site and not written for the article.
  static boolean isFurniture(Role role) {
    return switch (role.kind()) {
      case FURNITURE, BYLINE, DATE, OTHER -> true;
      case CAPTION -> role == Role.CREDIT;
      case LINKS -> !isLink(role);
      case TITLE, BODY, SUBHEAD -> false;
    };
  }

  private static boolean isLink(Role role) {
    return role == Role.LINK || role == Role.LINK_TEASER;
  }

  private static boolean namesAgency(Page page) {
    Attribution byline = page.byline();
    return page.agency() != null || byline != null && byline.agency();
  }

  private static boolean any(List<Place> places, Predicate<Role> is) {
    return places.stream().anyMatch(place -> is.test(place.passage().role()));
  }

  private static double quotedShare(String text) {
    int quoted = 0;
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = "\"“”„«»".indexOf(c) >= 0;
      quoted += open || mark ? 1 : 0;
      open ^= mark;
    }
    return text.isEmpty() ? 0 : (double) quoted / text.length();
  }
}
