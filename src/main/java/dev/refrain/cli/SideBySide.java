package dev.refrain.cli;

import dev.refrain.model.Difference;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKind;
import dev.refrain.model.Span;
import dev.refrain.model.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Two pages in two columns. What both have is marked: in colour where there is colour, between
/// brackets elsewhere.
final class SideBySide {
  private static final String ON = "\u001b[32m";
  private static final String OFF = "\u001b[0m";
  private static final int NUMBER = 5;

  private final Page a;
  private final Page b;
  private final Match match;
  private final View view;
  private final Console console;
  private final int width;

  SideBySide(Page a, Page b, Match match, View view, Console console) {
    this.view = view;
    this.a = a;
    this.b = b;
    this.match = match;
    this.console = console;
    this.width = (console.terminal().columns() - 3) / 2;
  }

  /// @param basis what of the texts the figures are about
  void print(String nameA, String nameB, String basis) {
    print(
        String.format(
            Locale.ROOT,
            "%s: Jaccard %.3f, %.1f %% of A is in B, %.1f %% of B is in A%s",
            match.relation().label(),
            match.jaccard(),
            match.containmentA() * 100,
            match.containmentB() * 100,
            differences()));
    print(basis);
    print("");
    row("A  " + nameA, "B  " + nameB);
    print("─".repeat(width) + "─┼─" + "─".repeat(width));
    List<Block> left = blocks(a, match.shared().stream().map(Match.Shared::a).toList());
    List<Block> right = blocks(b, match.shared().stream().map(Match.Shared::b).toList());
    int done = 0;
    for (Block block : left) {
      int partner = partner(block, right);
      while (partner >= done && done < partner) {
        rows(List.of(), right.get(done++).lines);
      }
      if (partner == done && done < right.size()) {
        rows(block.lines, right.get(done++).lines);
      } else {
        rows(block.lines, List.of());
      }
    }
    while (done < right.size()) {
      rows(List.of(), right.get(done++).lines);
    }
  }

  private String differences() {
    return match.differs().isEmpty()
        ? ""
        : match.differs().stream()
            .sorted()
            .map(Difference::label)
            .collect(Collectors.joining(", ", "; differs in: ", ""));
  }

  /// The passage on the right that shares most with one on the left, -1 when none does.
  private int partner(Block block, List<Block> right) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < right.size(); i++) {
      int shared = 0;
      for (Match.Shared stretch : match.shared()) {
        shared += overlap(mapped(stretch, block.span), right.get(i).span);
      }
      if (shared > most) {
        most = shared;
        best = i;
      }
    }
    return best;
  }

  /// The part of a stretch of B that stands against a passage of A; empty where the stretch does
  /// not touch the passage.
  private static Span mapped(Match.Shared stretch, Span passage) {
    Span a = stretch.a();
    int from = Math.clamp(passage.start(), a.start(), a.end());
    int to = Math.clamp(passage.end(), a.start(), a.end());
    double scale = stretch.b().length() / (double) Math.max(1, a.length());
    int start = stretch.b().start();
    return new Span(
        start + (int) ((from - a.start()) * scale), start + (int) ((to - a.start()) * scale));
  }

  private static int overlap(Span x, Span y) {
    return Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
  }

  /// The whole text in the raw view; in the body view the headline and what is compared.
  private boolean shows(Passage passage) {
    return view == View.RAW
        || passage.kind() == PassageKind.TITLE
        || passage.kind() == PassageKind.SUBHEAD
        || passage.kind() == PassageKind.BODY;
  }

  /// A passage as lines for its column.
  private record Block(Span span, List<String> lines) {}

  private List<Block> blocks(Page page, List<Span> shared) {
    var blocks = new ArrayList<Block>();
    for (Passage passage : page.passages()) {
      if (shows(passage)) {
        blocks.add(new Block(passage.span(), wrap(page, passage, shared)));
      }
    }
    return blocks;
  }

  /// Breaks a passage into lines of the column's width.
  private List<String> wrap(Page page, Passage passage, List<Span> shared) {
    String text = page.article().text();
    var column = new Column(String.format(Locale.ROOT, "%4d ", passage.lines().first()));
    int at = passage.span().start();
    while (at < passage.span().end()) {
      int end = wordEnd(text, at, passage.span().end());
      if (end > at) {
        int offset = at;
        boolean marked = shared.stream().anyMatch(span -> overlaps(span, offset, end));
        List<String> parts = pieces(Plain.text(text.substring(at, end)));
        for (int i = 0; i < parts.size(); i++) {
          column.add(parts.get(i), marked, i > 0);
        }
      }
      at = end + 1;
    }
    return column.lines();
  }

  private static int wordEnd(String text, int from, int to) {
    int at = from;
    while (at < to
        && !Character.isWhitespace(text.charAt(at))
        && !Character.isSpaceChar(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean overlaps(Span span, int start, int end) {
    return span.start() < end && start < span.end();
  }

  /// Words set in lines of the column's width; a run of shared words is marked as one.
  private final class Column {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;
    private boolean inShared;

    Column(String margin) {
      line.append(margin);
      used = margin.length();
    }

    /// @param glued whether no blank stands before the word
    void add(String word, boolean shared, boolean glued) {
      boolean turns = shared != inShared;
      int brackets = console.terminal().colour() ? 0 : 2;
      if (used + 1 + Plain.width(word) + brackets > width && used > NUMBER) {
        breakLine();
        turns = shared;
      }
      if (turns && inShared) {
        close();
      }
      if (used > NUMBER && !glued) {
        line.append(' ');
        used++;
      }
      if (shared && turns) {
        open();
      }
      inShared = shared;
      line.append(word);
      used += Plain.width(word);
    }

    List<String> lines() {
      breakLine();
      return lines;
    }

    private void breakLine() {
      if (inShared) {
        close();
      }
      inShared = false;
      lines.add(line + " ".repeat(Math.max(0, width - used)));
      line.setLength(0);
      line.append(" ".repeat(NUMBER));
      used = NUMBER;
    }

    private void open() {
      line.append(console.terminal().colour() ? ON : "[");
      used += console.terminal().colour() ? 0 : 1;
    }

    private void close() {
      line.append(console.terminal().colour() ? OFF : "]");
      used += console.terminal().colour() ? 0 : 1;
    }
  }

  /// A word in pieces that fit into the column.
  private List<String> pieces(String word) {
    int room = Math.max(8, width - NUMBER - 4);
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder();
    for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
      String next = Character.toString(word.codePointAt(at));
      if (!piece.isEmpty() && Plain.width(piece.toString() + next) > room) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(next);
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private void rows(List<String> left, List<String> right) {
    String blank = " ".repeat(width);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String l = i < left.size() ? left.get(i) : blank;
      String r = i < right.size() ? right.get(i) : blank;
      print(l + " │ " + r.stripTrailing());
    }
  }

  private void row(String left, String right) {
    print(fit(left) + " │ " + fit(right).stripTrailing());
  }

  private String fit(String text) {
    String plain = Plain.text(text).replace('\n', ' ');
    return plain.length() > width
        ? "…" + plain.substring(plain.length() - width + 1)
        : plain + " ".repeat(width - plain.length());
  }

  private void print(String line) {
    console.out().print(line + "\n");
  }
}
