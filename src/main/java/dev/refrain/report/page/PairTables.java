package dev.refrain.report.page;

import dev.refrain.model.Difference;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKind;
import dev.refrain.model.Span;
import dev.refrain.report.content.Decimals;
import dev.refrain.report.content.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// The pairs of the page, in the order in which a reader wants to see them: whole articles before
/// passages, running text before captions, headlines and links, the most alike first.
///
/// What is to be marked in their texts is told by offsets; the texts stand once, with the articles.
final class PairTables {
  private static final List<String> COLUMNS =
      List.of(
          "number",
          "level",
          "relation",
          "a",
          "aLines",
          "aKind",
          "b",
          "bLines",
          "bKind",
          "jaccard",
          "inB",
          "inA",
          "differs",
          "group",
          "kept",
          "snippet");
  private static final List<String> MARK_COLUMNS = List.of("a", "b", "changes");

  private final Catalog catalog;
  private final List<Match> matches;
  private final List<Integer> order;

  PairTables(Catalog catalog) {
    this.catalog = catalog;
    this.matches = catalog.analysis().matches();
    this.order = order();
  }

  private List<Integer> order() {
    return IntStream.range(0, matches.size())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(i -> weight(matches.get(i)))
                .thenComparing(
                    Comparator.<Integer>comparingDouble(i -> score(matches.get(i))).reversed())
                .thenComparing(Comparator.naturalOrder()))
        .limit(Limits.PAIRS)
        .toList();
  }

  /// The pair to see first, null when there is none.
  @Nullable Match closest() {
    return order.isEmpty() ? null : matches.get(order.getFirst());
  }

  void writeTable(DataBlocks blocks) {
    blocks.table("pairs", COLUMNS, order, this::row);
  }

  /// Marks of the pairs, in the order of the table.
  void writeMarks(DataBlocks blocks) {
    blocks.chunks(
        "marks", MARK_COLUMNS, order, i -> 20 * matches.get(i).shared().size(), this::marks);
  }

  private static double score(Match match) {
    return Math.max(match.jaccard(), Math.max(match.containmentA(), match.containmentB()));
  }

  private int weight(Match match) {
    if (match.level() == Level.ARTICLE) {
      return 0;
    }
    return 1 + Math.max(weight(catalog.passage(match.a())), weight(catalog.passage(match.b())));
  }

  private static int weight(@Nullable Passage passage) {
    if (passage == null) {
      return PassageKind.values().length;
    }
    return switch (passage.kind()) {
      case BODY -> 0;
      case SUBHEAD -> 1;
      case CAPTION -> 2;
      case TITLE -> 3;
      case BYLINE, DATE -> 4;
      case LINKS -> 5;
      case OTHER -> 6;
      case FURNITURE -> 7;
    };
  }

  private void row(JsonGenerator json, int index) {
    Match match = matches.get(index);
    json.writeNumber(index + 1);
    Json.string(json, match.level().label());
    Json.string(json, match.relation().label());
    side(json, match.a());
    side(json, match.b());
    number(json, match.jaccard());
    number(json, match.containmentA());
    number(json, match.containmentB());
    json.writeStartArray();
    match.differs().stream()
        .sorted()
        .map(Difference::label)
        .forEach(label -> Json.string(json, label));
    json.writeEndArray();
    int group = common(match);
    json.writeNumber(group);
    DuplicateGroup copies = group < 0 ? null : catalog.analysis().groups().get(group);
    Json.string(
        json,
        copies == null
            ? null
            : copies.keep().equals(match.a()) ? "a" : copies.keep().equals(match.b()) ? "b" : null);
    Json.string(json, snippet(match.a()));
  }

  private void side(JsonGenerator json, Match.Side side) {
    Passage passage = catalog.passage(side);
    json.writeNumber(catalog.article(side.article()));
    Json.bounds(json, side.lines());
    Json.string(json, passage == null ? null : passage.kind().label());
  }

  private static void number(JsonGenerator json, double value) {
    json.writeNumber(Decimals.json(Double.isFinite(value) ? value : 0));
  }

  /// The group that both texts belong to.
  private int common(Match match) {
    int group = catalog.group(match.a());
    return group == catalog.group(match.b()) ? group : -1;
  }

  private @Nullable String snippet(Match.Side side) {
    Page page = catalog.page(side.article());
    Passage passage = catalog.passage(side);
    if (page == null || passage == null) {
      return null;
    }
    Span span = passage.span();
    int end = Math.min(span.end(), span.start() + Limits.SNIPPET + 1);
    return Catalog.shorten(page.article().text().substring(span.start(), end), Limits.SNIPPET);
  }

  private void marks(JsonGenerator json, int index) {
    Match match = matches.get(index);
    Page pageA = catalog.page(match.a().article());
    Page pageB = catalog.page(match.b().article());
    if (pageA == null || pageB == null) {
      nothing(json);
      return;
    }
    String textA = pageA.article().text();
    String textB = pageB.article().text();
    Passage passageA = catalog.passage(match.a());
    Passage passageB = catalog.passage(match.b());
    if (passageA == null || passageB == null) {
      List<Match.Shared> shared = SharedEdges.widened(textA, textB, match.shared());
      spans(json, shared.stream().map(Match.Shared::a).toList());
      spans(json, shared.stream().map(Match.Shared::b).toList());
      json.writeNull();
      return;
    }
    if (passageA.span().length() > Limits.PAIR_TEXT
        || passageB.span().length() > Limits.PAIR_TEXT) {
      nothing(json);
      return;
    }
    var marks = new WordMarks(textA, passageA.span(), textB, passageB.span(), match.shared());
    pieces(json, passageA, marks.piecesA());
    pieces(json, passageB, marks.piecesB());
    changes(json, marks.changes());
  }

  private static void nothing(JsonGenerator json) {
    json.writeNull();
    json.writeNull();
    json.writeNull();
  }

  /// `[start,end,start,end,...]`; the place joins a stretch with its counterpart.
  private static void spans(JsonGenerator json, List<Span> spans) {
    json.writeStartArray();
    for (Span span : spans) {
      json.writeNumber(span.start());
      json.writeNumber(span.end());
    }
    json.writeEndArray();
  }

  /// `[start,length,mark,length,mark,...]`: marks are -2 for nothing to say, -1 for words that only
  /// this text has, else the number of a shared stretch.
  private static void pieces(JsonGenerator json, Passage passage, List<WordMarks.Piece> pieces) {
    json.writeStartArray();
    json.writeNumber(passage.span().start());
    for (WordMarks.Piece piece : pieces) {
      json.writeNumber(piece.text().length());
      json.writeNumber(
          switch (piece.mark()) {
            case PLAIN -> -2;
            case ONLY -> -1;
            case SHARED -> piece.stretch();
          });
    }
    json.writeEndArray();
  }

  private static void changes(JsonGenerator json, List<WordMarks.Change> changes) {
    var listed = new ArrayList<>(changes.subList(0, Math.min(changes.size(), Limits.MEMBERS)));
    json.writeStartArray();
    for (WordMarks.Change change : listed) {
      json.writeStartArray();
      Json.string(json, change.a());
      Json.string(json, change.b());
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
