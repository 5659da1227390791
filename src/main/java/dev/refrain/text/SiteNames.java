package dev.refrain.text;

import dev.refrain.model.Article;
import dev.refrain.model.Role;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The name of a page's source: from its row, from its address, or from the page itself.
final class SiteNames {
  /// Lines of furniture that must name the site before it is believed.
  private static final int WITNESSES = 3;

  private static final int LONGEST = 5;

  private SiteNames() {}

  /// What the row says: its source, or the host of its address.
  static @Nullable String ofRow(Article article) {
    String source = article.source();
    if (source != null && !source.isBlank()) {
      return source;
    }
    String url = article.url();
    if (url == null) {
      return null;
    }
    try {
      String host = new URI(url.strip()).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /// Marks a site's name that stands on a line above the body, and again in small print below.
  static void mark(List<Piece> pieces) {
    int first = Body.first(pieces);
    for (int i = 0; i < Math.min(first, pieces.size()); i++) {
      if (isName(pieces.get(i)) && namedBelow(pieces, i)) {
        pieces.get(i).role = Role.SITE_NAME;
      }
    }
  }

  /// The site name that the page prints above the body.
  static @Nullable String ofPage(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece.is(Role.SITE_NAME)) {
        return piece.text().replaceFirst("^[\\s\\h|–—·:-]+", "");
      }
    }
    return null;
  }

  /// The capitalised words that most template lines of the pages of one site have in common.
  static @Nullable String ofTemplates(List<Piece> pieces) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Piece piece : pieces) {
      if (piece.is(Role.TEMPLATE)) {
        capitalised(piece.text()).forEach(name -> counts.merge(name, 1, Integer::sum));
      }
    }
    String best = null;
    int most = WITNESSES - 1;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      boolean longer =
          best != null && entry.getValue() == most && entry.getKey().length() > best.length();
      if (entry.getValue() > most || longer) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  private static boolean isName(Piece piece) {
    Shape s = piece.shape;
    boolean free = piece.role == null || piece.role == Role.WIDGET || piece.role == Role.OTHER;
    return free && s.words() >= 2 && s.words() <= LONGEST && s.capital() == s.words();
  }

  private static boolean namedBelow(List<Piece> pieces, int at) {
    for (int i = at + 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean furniture =
          piece.role == null || piece.role.kind() == dev.refrain.model.PassageKind.FURNITURE;
      if (furniture && piece.text().contains(pieces.get(at).text())) {
        return true;
      }
    }
    return false;
  }

  /// Runs of two to five capitalised words, and their parts.
  private static Set<String> capitalised(String text) {
    var names = new HashSet<String>();
    Tokens tokens = Tokenizer.tokenize(text);
    for (int from = 0; from < tokens.size(); from++) {
      for (int to = from; to < Math.min(from + LONGEST, tokens.size()); to++) {
        if (!Character.isUpperCase(text.codePointAt(tokens.start(to)))
            || to > from && tokens.start(to) - tokens.end(to - 1) != 1) {
          break;
        }
        if (to > from) {
          names.add(text.substring(tokens.start(from), tokens.end(to)));
        }
      }
    }
    return names;
  }
}
