package dev.refrain.audit;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Relation;
import java.util.ArrayList;
import java.util.List;

/// What the audit goes by of all that the comparison found, which is mostly passages that two
/// articles share.
///
/// @param copies of whole articles, or articles that are parts of others
/// @param inside passages of one article
record Pairs(List<Match> copies, List<Match> inside) {
  static Pairs of(List<Match> matches) {
    var copies = new ArrayList<Match>();
    var inside = new ArrayList<Match>();
    for (Match match : matches) {
      if (match.level() == Level.PASSAGE) {
        if (match.a().article().equals(match.b().article())) {
          inside.add(match);
        }
      } else if (match.relation() != Relation.OVERLAP) {
        copies.add(match);
      }
    }
    return new Pairs(copies, inside);
  }
}
