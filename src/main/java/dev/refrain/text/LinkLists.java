package dev.refrain.text;

import dev.refrain.model.Role;
import dev.refrain.text.Phrases.Topic;
import java.util.ArrayList;
import java.util.List;

/// Finds lists of headlines: three or more in a run, each perhaps with a teaser and small print,
/// often under a heading.
final class LinkLists {
  /// Headlines that make a list, without a heading and with one.
  private static final int LEAST = 3;

  private static final int LEAST_UNDER_HEADING = 2;

  /// The share of a run that must be headlines and their teasers.
  private static final double SHARE = 0.7;

  private LinkLists() {}

  /// Marks the lists of a page; between two paragraphs of the body only those under a heading.
  static void mark(List<Piece> pieces) {
    int firstBody = Body.first(pieces);
    int lastBody = Body.last(pieces);
    var run = new ArrayList<Piece>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean heading = isHeading(piece);
      if (heading || !mayBelong(piece)) {
        markRun(run);
        run.clear();
      }
      boolean inside = i > firstBody && i < lastBody;
      if (heading || mayBelong(piece) && (!inside || !run.isEmpty())) {
        run.add(piece);
      }
    }
    markRun(run);
  }

  private static boolean mayBelong(Piece piece) {
    return piece.role == null
        ? Phrases.block(piece) == null
        : piece.role == Role.READING_TIME || piece.role == Role.BYLINE || piece.role == Role.DATE;
  }

  static boolean isHeading(Piece piece) {
    boolean free = piece.role == null || piece.role == Role.TEMPLATE;
    return free && piece.shape.words() <= 6 && Phrases.in(piece).containsKey(Topic.RELATED);
  }

  private static void markRun(List<Piece> run) {
    if (run.isEmpty()) {
      return;
    }
    Piece first = run.getFirst();
    boolean headed = isHeading(first);
    int from = headed ? 1 : 0;
    boolean teasers = hasTeasers(run, from);
    int entries = 0;
    int others = 0;
    for (int i = from; i < run.size(); i++) {
      if (isEntry(run, i, teasers)) {
        entries++;
      } else if (!isNote(run.get(i)) && !isTeaser(run, i, teasers)) {
        others++;
      }
    }
    boolean list = entries >= (headed ? LEAST_UNDER_HEADING : LEAST);
    if (!list || entries < SHARE * (entries + others)) {
      return;
    }
    Role[] roles = new Role[run.size()];
    for (int i = from; i < roles.length; i++) {
      roles[i] = role(run, i, teasers);
    }
    for (int i = from; i < roles.length; i++) {
      run.get(i).role = roles[i];
    }
    if (headed) {
      first.role = Role.LINK_HEADING;
    }
  }

  private static Role role(List<Piece> run, int i, boolean teasers) {
    Piece piece = run.get(i);
    if (piece.role == Role.BYLINE) {
      return Role.LINK_BYLINE;
    }
    if (piece.role != null) {
      return Role.LINK_NOTE;
    }
    if (isEntry(run, i, teasers)) {
      return Role.LINK;
    }
    if (isTeaser(run, i, teasers)) {
      return Role.LINK_TEASER;
    }
    boolean beforeEntry = i + 1 < run.size() && isEntry(run, i + 1, teasers);
    return beforeEntry && !piece.shape.terminal() ? Role.LINK_HEADING : Role.LINK_NOTE;
  }

  private static boolean isEntry(List<Piece> run, int i, boolean teasers) {
    Piece piece = run.get(i);
    int bullet = Shape.bulletLength(piece.text());
    Shape s = piece.shape;
    return piece.role == null
        && s.words() >= (s.cased() ? 4 : 3)
        && s.words() <= 30
        && s.marks() == 0
        && !Character.isLowerCase(piece.text().codePointAt(bullet))
        && !isTeaser(run, i, teasers);
  }

  /// Whether a piece follows a headline as its teaser; at the end of the page it may be cut off.
  private static boolean isTeaser(List<Piece> run, int i, boolean teasers) {
    boolean last = i == run.size() - 1 && isCandidate(run.get(i));
    return teasers && i > 0 && (isSentence(run.get(i)) || last) && isCandidate(run.get(i - 1));
  }

  /// Whether the headlines of a run are followed by sentences more often than not.
  private static boolean hasTeasers(List<Piece> run, int from) {
    int headlines = 0;
    int followed = 0;
    for (int i = from; i < run.size(); i++) {
      if (isCandidate(run.get(i))) {
        headlines++;
        followed += i + 1 < run.size() && isSentence(run.get(i + 1)) ? 1 : 0;
      }
    }
    return headlines > 0 && followed * 2 >= headlines;
  }

  private static boolean isCandidate(Piece piece) {
    return piece.role == null && piece.shape.words() >= 3 && !isSentence(piece);
  }

  private static boolean isSentence(Piece piece) {
    boolean cut = piece.text().endsWith("...") || piece.text().endsWith("…");
    return piece.role == null
        && piece.shape.words() >= 6
        && (piece.shape.terminal() && !piece.text().endsWith("?") || cut);
  }

  private static boolean isNote(Piece piece) {
    return piece.role != null || piece.shape.words() <= 3;
  }
}
