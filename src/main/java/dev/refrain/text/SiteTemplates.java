package dev.refrain.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Learns which lines a site prints on its pages: those that stand on many of them.
///
/// Pages of one named source are one site. Pages without a source are one site when they share
/// lines the way pages of a site do: many short ones, while each has prose that the other lacks.
/// Copies of one text share prose instead, and are told apart by that.
final class SiteTemplates {
  /// A line is template when it stands on this share of a site's pages, and on three of them.
  private static final double SHARE = 0.3;

  private static final int LEAST_PAGES = 3;

  /// What two pages must share to be of one site: lines, and among them lines that are no prose.
  private static final int SHARED_LINES = 5;

  private static final int SHARED_SHORT = 4;

  /// A page whose prose is nearly all repeated says nothing about templates: it is itself a copy.
  private static final double COPY = 0.7;

  private SiteTemplates() {}

  /// Marks the template pieces of all drafts.
  ///
  /// @param sources what is known of each draft's source, null where nothing is
  /// @return the site of each draft: its source, or a name of our own for unnamed pages that share
  ///   furniture, null for the rest
  static @Nullable String[] mark(List<Draft> drafts, @Nullable String[] sources) {
    @Nullable String[] sites = sources.clone();
    inferSites(drafts, sites);
    var bySite = new TreeMap<String, List<Draft>>();
    for (int i = 0; i < sites.length; i++) {
      String site = sites[i];
      if (site != null) {
        bySite.computeIfAbsent(site, _ -> new ArrayList<>()).add(drafts.get(i));
      }
    }
    bySite.values().forEach(SiteTemplates::markSite);
    return sites;
  }

  private static void markSite(List<Draft> pages) {
    if (pages.size() < 2) {
      return;
    }
    Map<Long, Integer> counts = countPages(pages, Set.of());
    Set<Draft> copies = copies(pages, counts);
    if (!copies.isEmpty()) {
      counts = countPages(pages, copies);
    }
    int enough = enough(pages.size(), pages);
    for (Draft page : pages) {
      for (Piece piece : page.pieces) {
        piece.template = piece.shape.words() > 0 && counts.getOrDefault(piece.key, 0) >= enough;
      }
    }
  }

  /// Two pages alone are a weak witness, and are believed only if they look like a site's.
  private static int enough(int size, List<Draft> pages) {
    if (size == 2) {
      return ofOneSite(pages.get(0), pages.get(1)) ? 2 : 3;
    }
    return Math.max(size == 3 ? 2 : LEAST_PAGES, (int) Math.ceil(SHARE * size));
  }

  private static Map<Long, Integer> countPages(List<Draft> pages, Set<Draft> without) {
    var counts = new HashMap<Long, Integer>();
    for (Draft page : pages) {
      if (!without.contains(page)) {
        keys(page).forEach(key -> counts.merge(key, 1, Integer::sum));
      }
    }
    return counts;
  }

  private static Set<Draft> copies(List<Draft> pages, Map<Long, Integer> counts) {
    var copies = new HashSet<Draft>();
    for (Draft page : pages) {
      int prose = 0;
      int repeated = 0;
      for (Piece piece : page.pieces) {
        if (piece.shape.isSentence()) {
          prose += piece.shape.words();
          repeated += counts.getOrDefault(piece.key, 0) > 1 ? piece.shape.words() : 0;
        }
      }
      if (prose > 0 && repeated >= COPY * prose) {
        copies.add(page);
      }
    }
    return copies;
  }

  private static Set<Long> keys(Draft draft) {
    var keys = new HashSet<Long>();
    for (Piece piece : draft.pieces) {
      if (piece.shape.words() > 0) {
        keys.add(piece.key);
      }
    }
    return keys;
  }

  /// Joins unnamed drafts into sites, each compared with the first draft that has a line in common.
  private static void inferSites(List<Draft> drafts, @Nullable String[] sites) {
    var firstWith = new HashMap<Long, Integer>();
    int[] root = new int[drafts.size()];
    Arrays.setAll(root, i -> i);
    for (int i = 0; i < sites.length; i++) {
      if (sites[i] != null) {
        continue;
      }
      var shared = new LinkedHashMap<Integer, Integer>();
      for (Piece piece : drafts.get(i).pieces) {
        if (piece.shape.words() > 0) {
          Integer first = firstWith.putIfAbsent(piece.key, i);
          if (first != null && first != i) {
            shared.merge(first, 1, Integer::sum);
          }
        }
      }
      for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
        boolean joined = find(root, i) == find(root, other.getKey());
        if (!joined
            && other.getValue() >= SHARED_LINES
            && ofOneSite(drafts.get(i), drafts.get(other.getKey()))) {
          root[Math.max(find(root, i), find(root, other.getKey()))] =
              Math.min(find(root, i), find(root, other.getKey()));
        }
      }
    }
    nameSites(drafts, sites, root);
  }

  private static void nameSites(List<Draft> drafts, @Nullable String[] sites, int[] root) {
    int[] members = new int[root.length];
    for (int i = 0; i < root.length; i++) {
      members[find(root, i)]++;
    }
    for (int i = 0; i < root.length; i++) {
      if (sites[i] == null && members[find(root, i)] > 1) {
        sites[i] = "site of " + drafts.get(find(root, i)).article.id();
      }
    }
  }

  private static int find(int[] root, int i) {
    int at = i;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  /// Whether two pages share lines as pages of one site do.
  private static boolean ofOneSite(Draft a, Draft b) {
    Set<Long> inA = keys(a);
    Set<Long> inB = keys(b);
    int sharedShort = 0;
    var seen = new HashSet<Long>();
    for (Piece piece : a.pieces) {
      if (inB.contains(piece.key) && seen.add(piece.key) && !piece.shape.isSentence()) {
        sharedShort += piece.shape.words() > 0 ? 1 : 0;
      }
    }
    return sharedShort >= SHARED_SHORT && ownProse(a, inB) && ownProse(b, inA);
  }

  /// Whether a page has prose of its own: three sentences of it.
  private static boolean ownProse(Draft page, Set<Long> other) {
    int own = 0;
    for (Piece piece : page.pieces) {
      own += piece.shape.isSentence() && !other.contains(piece.key) ? 1 : 0;
    }
    return own >= 3;
  }
}
