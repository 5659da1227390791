package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Headlines of other articles behind the last paragraph that nothing else on the page tells from
/// it: lines without end mark in a text whose paragraphs have one.
final class BareHeadlines {
  private static final int LONGEST = 25;

  /// What rows of tables, results, credits and points have; a headline in four may.
  private static final Pattern ROW = Pattern.compile("\\d|[:;(|]|\\s[-–—]\\s");

  private static final int ROWS = 4;

  /// Commas and the like at the end: the line goes on or is a part of something.
  private static final String OPEN = ",:;)";

  private BareHeadlines() {}

  /// The lines, none when there are fewer than `least`, when they may be rows of something, when
  /// paragraphs before them lack end marks too, or when most say what the article says.
  static List<Passage> behind(Subject subject, int least, double own) {
    List<Passage> text = subject.in(Role.BODY, Role.SUBHEAD);
    int first = text.size();
    while (first > 0 && isHeadline(subject, text.get(first - 1))) {
      first--;
    }
    List<Passage> lines = text.subList(first, text.size());
    List<Passage> paragraphs =
        text.subList(0, first).stream().filter(passage -> passage.role() == Role.BODY).toList();
    long rows = lines.stream().filter(line -> ROW.matcher(subject.text(line)).find()).count();
    boolean list =
        lines.size() - rows >= least
            && rows * ROWS <= lines.size()
            && endInMarks(subject, paragraphs)
            && toldAlready(subject, paragraphs, lines) <= own * lines.size();
    return list ? lines : List.of();
  }

  private static boolean isHeadline(Subject subject, Passage passage) {
    String text = subject.text(passage).strip();
    if (text.isEmpty()
        || text.indexOf('\n') >= 0
        || EndMark.ends(text)
        || OPEN.indexOf(text.charAt(text.length() - 1)) >= 0
        || Character.isLowerCase(text.codePointAt(0))) {
      return false;
    }
    int words = subject.words(passage).size();
    return words >= 4 && words <= LONGEST;
  }

  private static boolean endInMarks(Subject subject, List<Passage> paragraphs) {
    long ended = paragraphs.stream().filter(each -> EndMark.ends(subject.text(each))).count();
    return paragraphs.size() >= subject.threshold(TruncatedTail.OTHERS)
        && ended >= subject.threshold(TruncatedTail.ENDED) * paragraphs.size();
  }

  /// Lines most of whose words of content the paragraphs have.
  private static int toldAlready(Subject subject, List<Passage> paragraphs, List<Passage> lines) {
    Set<String> told = new HashSet<>();
    paragraphs.forEach(paragraph -> told.addAll(subject.stems(paragraph)));
    int already = 0;
    for (Passage line : lines) {
      Set<String> stems = subject.stems(line);
      int all = stems.size();
      stems.retainAll(told);
      already += all > 0 && stems.size() * 2 > all ? 1 : 0;
    }
    return already;
  }
}
