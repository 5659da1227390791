package dev.refrain.text;

import dev.refrain.model.DateClaim;
import dev.refrain.model.DateClaim.Kind;
import dev.refrain.model.Role;
import dev.refrain.text.Phrases.Topic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dates that a page and its row claim, and which of them to believe first.
final class DateClaims {
  /// Whom to believe first: who publishes knows best, who collects comes after, a caption only when
  /// nobody else says anything.
  private static final List<Kind> TRUST =
      List.of(Kind.FIELD, Kind.PUBLISHED, Kind.DATELINE, Kind.COLLECTION, Kind.CAPTION);

  private DateClaims() {}

  static List<DateClaim> of(@Nullable String field, List<Piece> pieces) {
    var claims = new ArrayList<DateClaim>();
    String published = field == null ? null : Dates.iso(field);
    if (published != null) {
      claims.add(new DateClaim(published, 0, Kind.FIELD));
    }
    for (Piece piece : pieces) {
      Kind kind = kind(piece);
      Dates.Found date = kind == null ? null : Dates.first(piece.text());
      String value = date == null ? null : date.value();
      if (kind != null && value != null && !Dates.isZeroDay(value)) {
        claims.add(new DateClaim(value, piece.line(), kind));
      }
    }
    return claims;
  }

  static @Nullable String best(List<DateClaim> claims) {
    for (Kind kind : TRUST) {
      for (DateClaim claim : claims) {
        if (claim.kind() == kind) {
          return claim.value();
        }
      }
    }
    return null;
  }

  private static @Nullable Kind kind(Piece piece) {
    Role role = piece.role;
    if (role == Role.COLLECTION_DATE) {
      return Kind.COLLECTION;
    }
    if (role == Role.CAPTION) {
      return Kind.CAPTION;
    }
    if (role != Role.DATE) {
      return null;
    }
    return Phrases.in(piece).containsKey(Topic.PUBLISHED) ? Kind.PUBLISHED : Kind.DATELINE;
  }
}
