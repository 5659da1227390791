package dev.refrain.match;

import dev.refrain.model.Article;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Relation;
import dev.refrain.model.Reuse;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells versions of one article, re-scrapes of one page and copies in other sources apart.
///
/// Two pages of one address are one page; where an address is not known, pages of one source with
/// the same words are. A page whose text has not changed was read twice; changed text of one source
/// is another version. What stands in different sources is a copy. Of passages only copies are
/// told, of pages without an article nothing.
public final class Reuses {
  /// Extraction that differs a little does not make another version.
  private static final double UNCHANGED = .9;

  private static final Pattern ARCHIVE = Pattern.compile("^web\\.archive\\.org/web/[^/]+/");
  private static final Pattern START = Pattern.compile("^([a-z][a-z0-9+.-]*:)?//");
  private static final Pattern PREFIX = Pattern.compile("^(www|m|mobile|amp)\\.");
  private static final Pattern TAIL = Pattern.compile("#.*$|[?&](utm_|fbclid|gclid)[^&]*");
  private static final Pattern PORT = Pattern.compile("^([^/:]+):(80|443)(/|$)");

  private Reuses() {}

  /// What a match means.
  ///
  /// @param a the page of its first text
  static @Nullable Reuse of(Match match, Page a, Page b) {
    boolean inOne = match.a().article().equals(match.b().article());
    return inOne ? null : between(a, b, match.level(), match.relation(), isUnchanged(match));
  }

  /// What it means that two pages share a text.
  static @Nullable Reuse between(
      Page a, Page b, Level level, Relation relation, boolean unchanged) {
    if (relation == Relation.OVERLAP) {
      return null;
    }
    boolean noArticles = a.failed() != null && b.failed() != null;
    boolean sourced = a.source() != null && b.source() != null;
    boolean otherSource = sourced && !name(a.source()).equals(name(b.source()));
    if (level == Level.PASSAGE || noArticles) {
      return otherSource && !noArticles ? Reuse.COPY : null;
    }
    String addressA = address(a.article());
    String addressB = address(b.article());
    boolean onePage =
        addressA == null || addressB == null ? sourced && !otherSource : addressA.equals(addressB);
    if (onePage) {
      return unchanged ? Reuse.RESCRAPE : Reuse.VERSION;
    }
    if (!sourced) {
      return null;
    }
    return otherSource ? Reuse.COPY : Reuse.VERSION;
  }

  private static boolean isUnchanged(Match match) {
    return isUnchanged(match.relation(), match.jaccard(), match.differs().isEmpty());
  }

  /// @param alike whether no number, negation or name differs
  static boolean isUnchanged(Relation relation, double jaccard, boolean alike) {
    return relation == Relation.EXACT || jaccard >= UNCHANGED && alike;
  }

  /// An address without what may differ between two readings of one page; null where there is none.
  private static @Nullable String address(Article article) {
    String url = article.url();
    if (url == null || url.isBlank()) {
      return null;
    }
    String bare = START.matcher(url.strip()).replaceFirst("");
    bare = ARCHIVE.matcher(bare).replaceFirst("");
    bare = START.matcher(bare).replaceFirst("");
    bare = TAIL.matcher(bare).replaceAll("");
    bare = PORT.matcher(bare).replaceFirst("$1$3");
    int path = bare.indexOf('/');
    String host = path < 0 ? bare : bare.substring(0, path);
    String rest = path < 0 ? "" : bare.substring(path);
    return name(host) + (rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest);
  }

  /// A source or host by its name alone.
  private static String name(@Nullable String source) {
    return source == null
        ? ""
        : PREFIX.matcher(source.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
  }
}
