package dev.refrain.read;

import dev.refrain.model.Article;
import dev.refrain.model.Origin;
import dev.refrain.model.SkippedInput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Articles numbered one after another: a batch of rows of a file, or articles that are kept.
final class StoredPart<S extends TextSink> {
  private final @Nullable RowBatch<S> rows;
  private final int lineBefore;
  private final List<Article> kept = new ArrayList<>();
  private final List<Skip> skips = new ArrayList<>();
  private final Supplier<S> sinks;
  private @Nullable S sink;
  private int first;

  /// Something skipped before the article of this place in its part.
  record Skip(SkippedInput input, int before) {}

  /// @param lineBefore lines of the file before these rows
  StoredPart(RowBatch<S> rows, int lineBefore) {
    this.rows = rows;
    this.lineBefore = lineBefore;
    this.sinks = () -> rows.sink;
    this.first = rows.first;
    for (RowBatch.Skip skip : rows.skipped) {
      var input = new SkippedInput(rows.name.name(), lineBefore + skip.line(), skip.reason());
      skips.add(new Skip(input, skip.before()));
    }
  }

  /// A part that keeps what is added.
  ///
  /// @param sinks makes what takes the texts, once there is one
  StoredPart(Supplier<S> sinks) {
    this.rows = null;
    this.lineBefore = 0;
    this.sinks = sinks;
  }

  void add(Article article) {
    kept.add(article);
    sink().text(article.text(), article.title());
  }

  /// Notes something skipped behind all articles of this part.
  void skip(SkippedInput input) {
    skips.add(new Skip(input, size()));
  }

  /// No more articles will be added; the first has this number.
  void number(int number) {
    first = number;
    if (size() > 0) {
      sink().done(number);
    }
  }

  int first() {
    return first;
  }

  int size() {
    return rows == null ? kept.size() : rows.articles;
  }

  S sink() {
    S made = sink;
    if (made == null) {
      made = sinks.get();
      sink = made;
    }
    return made;
  }

  List<Skip> skips() {
    return skips;
  }

  /// The id of an article by its place here.
  String id(int index) {
    return rows == null ? kept.get(index).id() : rows.id(index, lineBefore);
  }

  /// A hash of the id.
  long idHash(int index) {
    return rows == null ? RowBatch.hash(kept.get(index).id()) : rows.idHash(index, lineBefore);
  }

  Origin origin(int index) {
    return rows == null
        ? kept.get(index).origin()
        : new Origin(rows.name.name(), lineBefore + rows.line[index]);
  }

  /// Reads an article again: the text goes to the sink, the rest comes back.
  Article read(int index, RowWorker worker, TextSink to) {
    if (rows != null) {
      return worker.read(rows, index, lineBefore, to);
    }
    Article article = kept.get(index);
    to.text(article.text(), article.title());
    return article.withoutText();
  }
}
