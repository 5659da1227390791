package dev.refrain.clean;

import dev.refrain.model.Article;
import dev.refrain.model.Lines;
import dev.refrain.model.Match;
import dev.refrain.model.Origin;
import dev.refrain.model.SkippedInput;
import dev.refrain.model.Span;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Something of the input that a cleaned corpus does not have, and why.
///
/// @param article id of the article, null for input that could not become one
/// @param place where in the article, null when all of it is left out
/// @param reason for people
/// @param copyOf what stays instead, null where there is no such text
/// @param group the group of copies that it belongs to, null outside of groups
public record LeftOut(
    What what,
    @Nullable String article,
    Origin origin,
    @Nullable Place place,
    Kind kind,
    String reason,
    Match.@Nullable Side copyOf,
    @Nullable String group)
    implements Comparable<LeftOut> {
  private static final Comparator<LeftOut> ORDER =
      Comparator.comparing((LeftOut left) -> left.origin().file())
          .thenComparingInt(left -> left.origin().line())
          .thenComparing(left -> left.article() == null ? "" : left.article())
          .thenComparingInt(left -> left.place() == null ? -1 : left.place().span().start())
          .thenComparing(LeftOut::reason);

  static LeftOut of(Article article, Kind kind, String reason) {
    return new LeftOut(
        What.ARTICLE, article.id(), article.origin(), null, kind, reason, null, null);
  }

  static LeftOut of(Article article, Place place, Kind kind, String reason) {
    return new LeftOut(
        What.PASSAGE, article.id(), article.origin(), place, kind, reason, null, null);
  }

  /// Input that was skipped when it was read.
  public static LeftOut of(SkippedInput skipped) {
    return new LeftOut(
        What.INPUT,
        null,
        new Origin(skipped.file(), skipped.line()),
        null,
        skipped.repeatedId() ? Kind.REPEATED_ID : Kind.UNREADABLE,
        skipped.reason(),
        null,
        null);
  }

  LeftOut asCopyOf(Match.Side other, @Nullable String itsGroup) {
    return new LeftOut(what, article, origin, place, kind, reason, other, itsGroup);
  }

  @Override
  public int compareTo(LeftOut other) {
    return ORDER.compare(this, other);
  }

  /// A passage of an article, or the part of one that is left out.
  ///
  /// @param passage counted from 0, in the article as read
  public record Place(int passage, Lines lines, Span span) {}

  /// What is left out: a whole article, a passage of one, or input that is no article.
  public enum What {
    ARTICLE("article"),
    PASSAGE("passage"),
    INPUT("input");

    private final String label;

    What(String label) {
      this.label = label;
    }

    /// The name used in files.
    public String label() {
      return label;
    }
  }

  /// Why it is left out.
  public enum Kind {
    /// An article that has a copy which stays.
    COPY("copy"),
    /// A page that holds no article.
    FAILED("failed"),
    /// A passage that the site prints, not the author.
    FURNITURE("furniture"),
    /// A passage of a list of other articles.
    LINKS("links"),
    /// A passage that is neither the article's nor known furniture.
    OTHER("other"),
    /// A paragraph that its article has a second time.
    REPEAT("repeat"),
    UNREADABLE("unreadable"),
    /// A row whose id an earlier row has; files count it among the unreadable.
    REPEATED_ID("unreadable");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /// The name used in files.
    public String label() {
      return label;
    }
  }
}
