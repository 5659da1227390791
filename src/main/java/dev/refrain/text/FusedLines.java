package dev.refrain.text;

import dev.refrain.model.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts lines that hold several things where the shape of one of them ends: the collection's date
/// header, a headline between breadcrumb and site name, a caption and its credit, a label and an
/// agency.
final class FusedLines {
  private static final Pattern COLLECTION_DATE =
      Pattern.compile("^date\\s+\\d{4}-\\d{2}-\\d{2}(?=\\s|$)");

  /// How far down a page a fused headline is looked for, in pieces.
  private static final int TOP = 30;

  /// What may stand before or behind a headline on its line, in words.
  private static final int AROUND_HEADLINE = 8;

  /// Characters of the shortest headline that is looked for inside of lines.
  private static final int SHORTEST = 15;

  private FusedLines() {}

  static void split(Draft draft) {
    if (draft.pieces.isEmpty()) {
      return;
    }
    collectionDate(draft, draft.pieces.getFirst());
    headline(draft, draft.article.title());
    for (Piece piece : List.copyOf(draft.pieces)) {
      if (piece.role == null && piece.shape.words() >= 4 && piece.shape.words() <= 120) {
        credit(draft, piece);
      }
    }
  }

  /// Whether some paragraph may hold several things: if not, [#split] leaves all of them alone.
  ///
  /// @param title of the article
  static boolean maySplit(List<String> paragraphs, @Nullable String title) {
    if (paragraphs.isEmpty()) {
      return false;
    }
    if (COLLECTION_DATE.matcher(paragraphs.getFirst()).find()) {
      return true;
    }
    List<String> top = paragraphs.subList(0, Math.min(TOP, paragraphs.size()));
    for (String inner : top) {
      if (!Shape.endsSentence(inner) && isPart(inner, top)) {
        return true;
      }
    }
    return title != null && isPart(title, top)
        || paragraphs.stream().anyMatch(paragraph -> Credits.begin(paragraph) >= 0);
  }

  private static boolean isPart(String headline, List<String> paragraphs) {
    if (headline.length() < SHORTEST) {
      return false;
    }
    for (String outer : paragraphs) {
      if (outer.length() > headline.length() && outer.contains(headline)) {
        return true;
      }
    }
    return false;
  }

  private static void collectionDate(Draft draft, Piece first) {
    Matcher matcher = COLLECTION_DATE.matcher(first.text());
    if (matcher.find()) {
      draft.split(first, first.start + matcher.end()).getFirst().role = Role.COLLECTION_DATE;
    }
  }

  private static void headline(Draft draft, @Nullable String given) {
    List<Piece> top = List.copyOf(draft.pieces.subList(0, Math.min(TOP, draft.pieces.size())));
    for (Piece outer : top) {
      if (outer.role != null || outer.shape.words() > 40) {
        continue;
      }
      String inner = given != null && holds(outer, given) ? given : null;
      for (Piece other : top) {
        if (inner == null
            && other != outer
            && other.shape.isHeadline()
            && holds(outer, other.text())) {
          inner = other.text();
        }
      }
      if (inner != null) {
        cutAround(draft, outer, inner);
      }
    }
  }

  /// Whether a line holds a headline and little else. A sentence that begins like the headline and
  /// goes on is prose.
  private static boolean holds(Piece outer, String headline) {
    int at = outer.text().indexOf(headline);
    if (at < 0 || headline.length() < SHORTEST || outer.text().length() == headline.length()) {
      return false;
    }
    int before = Tokenizer.tokenize(outer.text().substring(0, at)).size();
    int behind = Tokenizer.tokenize(outer.text().substring(at + headline.length())).size();
    return before <= AROUND_HEADLINE
        && behind <= AROUND_HEADLINE
        && before + behind > 0
        && !(behind > 0 && outer.shape.terminal() && outer.shape.marks() == 0);
  }

  private static void cutAround(Draft draft, Piece outer, String headline) {
    int at = outer.start + outer.text().indexOf(headline);
    int end = at + headline.length();
    for (Piece part : draft.split(outer, at, end)) {
      if (part.end <= at) {
        part.role = part.shape.marks() > 0 ? Role.BREADCRUMB : Role.OTHER;
      } else if (part.start >= end) {
        part.role = Role.SITE_NAME;
      } else {
        part.role = Role.TITLE_REPEAT;
      }
    }
  }

  private static void credit(Draft draft, Piece piece) {
    int at = Credits.begin(piece.text());
    if (at == 0) {
      piece.role = Role.CREDIT;
    } else if (at > 0) {
      List<Piece> parts = draft.split(piece, piece.start + at);
      parts.getFirst().role = Role.CAPTION;
      if (parts.size() > 1) {
        parts.get(1).role = Role.CREDIT;
      }
    }
  }
}
