package dev.refrain.text;

import dev.refrain.model.Role;
import dev.refrain.text.Phrases.Topic;
import java.util.List;
import java.util.Map;

/// Recognises the lines around an article by their own shape: dates, bylines, agencies, reading
/// times, breadcrumbs, tags.
final class SmallPrint {
  /// More words than this are no small print.
  private static final int LONGEST = 14;

  private SmallPrint() {}

  static void mark(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece.role != null) {
        continue;
      }
      Shape shape = piece.shape;
      if (shape.words() <= LONGEST) {
        markShort(piece);
      } else if (shape.marks() >= 2 && shape.breaks() == 0 && !shape.terminal()) {
        piece.role = Role.OTHER;
      } else if (shape.words() <= 40) {
        Map<Topic, Integer> topics = Phrases.in(piece);
        markTags(piece, topics);
        markContributor(piece, topics);
      }
    }
  }

  private static void markShort(Piece piece) {
    Map<Topic, Integer> topics = Phrases.in(piece);
    if (isBreadcrumb(piece)) {
      piece.role = Role.BREADCRUMB;
    } else if (topics.containsKey(Topic.READING) && piece.shape.words() <= 5) {
      piece.role = Role.READING_TIME;
    } else if (isDate(piece, topics)) {
      piece.role = Role.DATE;
    } else if (topics.containsKey(Topic.SOURCE)
        && Agencies.leading(afterLabel(piece, topics.get(Topic.SOURCE))) != null) {
      piece.role = Role.AGENCY;
    } else if (Agencies.named(piece.text()) != null) {
      piece.role = Role.AGENCY;
    } else if (topics.containsKey(Topic.BYLINE)
        && isName(afterLabel(piece, topics.get(Topic.BYLINE)))) {
      piece.role = Role.BYLINE;
    } else {
      markTags(piece, topics);
      markContributor(piece, topics);
    }
  }

  private static void markTags(Piece piece, Map<Topic, Integer> topics) {
    Integer end = topics.get(Topic.TAGS);
    boolean more = end != null && Tokenizer.tokenize(afterLabel(piece, end)).size() > 0;
    if (more && !piece.shape.terminal()) {
      piece.role = Role.TAGS;
    }
  }

  private static void markContributor(Piece piece, Map<Topic, Integer> topics) {
    if (piece.role == null && topics.containsKey(Topic.CONTRIBUTOR)) {
      piece.role = Role.CONTRIBUTOR;
    }
  }

  private static boolean isBreadcrumb(Piece piece) {
    String text = piece.text();
    int steps = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      steps += ">»›→".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return steps >= 2 && !piece.shape.terminal();
  }

  /// Whether a date is all that a line says, weekday, time and a label aside.
  private static boolean isDate(Piece piece, Map<Topic, Integer> topics) {
    Dates.Found date = Dates.first(piece.text());
    if (date == null) {
      return false;
    }
    String rest =
        piece.text().substring(0, date.start()) + " " + piece.text().substring(date.end());
    int others = Tokenizer.tokenize(rest).size();
    return others <= 2 || topics.containsKey(Topic.PUBLISHED) && others <= 7;
  }

  /// Whether words look like the names of one to three people.
  private static boolean isName(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    if (tokens.size() == 0 || tokens.size() > 10 || Shape.endsSentence(text)) {
      return false;
    }
    if (!Shape.of(text, tokens).cased()) {
      return tokens.size() <= 4;
    }
    int small = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int first = text.codePointAt(tokens.start(i));
      small += Character.isLowerCase(first) ? 1 : 0;
      if (Character.isDigit(first)) {
        return false;
      }
    }
    return Character.isUpperCase(text.codePointAt(tokens.start(0)))
        && (small == 0 || small * 3 <= tokens.size());
  }

  /// What stands behind a label and its colon.
  static String afterLabel(Piece piece, int end) {
    int at = end;
    String text = piece.text();
    while (at < text.length()
        && (Blanks.isBlank(text.charAt(at)) || ":：|-–—".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return text.substring(at);
  }
}
