package dev.refrain.match;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Thins out the pairs among pages that hold no article.
///
/// Sign-in forms, error pages and teasers repeat by the hundred, and not because somebody copied an
/// article: what repeats is furniture of the size of a page. Of a class of n such pages n-1 pairs
/// are listed, each page with the one that is most like the others; their passages stand in the
/// ledger.
final class PagesWithoutArticle {
  private PagesWithoutArticle() {}

  /// The matches that are worth listing.
  ///
  /// @param matches in order
  static List<Match> thinned(List<Match> matches, Collection<Page> pages) {
    var failed = new HashSet<String>();
    for (Page page : pages) {
      if (page.failed() != null) {
        failed.add(page.id());
      }
    }
    if (failed.isEmpty()) {
      return matches;
    }
    Map<String, String> classes = classes(matches, failed);
    var kept = new ArrayList<Match>();
    for (Match match : matches) {
      String a = match.a().article();
      String b = match.b().article();
      boolean among = failed.contains(a) && failed.contains(b) && !a.equals(b);
      boolean star = a.equals(classes.get(b)) || b.equals(classes.get(a));
      if (!among || match.level() == Level.ARTICLE && star) {
        kept.add(match);
      }
    }
    return kept;
  }

  /// The page that each page of a class is listed with: those with most pairs come first, then the
  /// smaller id.
  private static Map<String, String> classes(List<Match> matches, Set<String> failed) {
    Map<String, List<String>> alike = new TreeMap<>();
    for (Match match : matches) {
      String a = match.a().article();
      String b = match.b().article();
      if (match.level() == Level.ARTICLE && failed.contains(a) && failed.contains(b)) {
        alike.computeIfAbsent(a, _ -> new ArrayList<>()).add(b);
        alike.computeIfAbsent(b, _ -> new ArrayList<>()).add(a);
      }
    }
    List<Map.Entry<String, List<String>>> byPairs =
        alike.entrySet().stream()
            .sorted(
                Comparator.comparingInt(
                    (Map.Entry<String, List<String>> entry) -> -entry.getValue().size()))
            .toList();
    var classes = new HashMap<String, String>();
    for (Map.Entry<String, List<String>> entry : byPairs) {
      if (classes.putIfAbsent(entry.getKey(), entry.getKey()) == null) {
        entry.getValue().forEach(other -> classes.putIfAbsent(other, entry.getKey()));
      }
    }
    return classes;
  }
}
