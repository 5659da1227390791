package dev.refrain.engine;

import dev.refrain.match.PairSink;
import dev.refrain.match.SketchSpool;
import dev.refrain.model.Analysis;
import dev.refrain.model.Article;
import dev.refrain.model.AuditResult;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.InputCounts;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Match;
import dev.refrain.model.Unlisted;
import dev.refrain.read.ArticleStore;
import dev.refrain.read.StoredArticles;
import dev.refrain.read.TextSink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// A run that compares whole texts, their passages or both: articles are sketched as they are read,
/// and read again where they are compared. No page is understood, and no text held.
///
/// @param <S> what each batch of articles is sketched as
/// @param <G> what the sketches of all batches go to
abstract sealed class WholeRun<S extends TextSink, G extends SketchSpool<S>>
    permits WholeTexts, WholePassages, WholeLevels {
  /// As [StoredInput#isLarge], for articles that are there already.
  static final int COMPLETE_ARTICLES = 25_000;

  final RunSettings settings;
  final Progress progress;

  WholeRun(RunSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /// Reads the inputs and finds what repeats.
  ///
  /// @param sink gets every pair; what stays in the analysis of it is what groups are made of
  final Analysis find(List<String> inputs, InputStream stdin, PairSink sink)
      throws NothingToReadException, IOException {
    progress.begin(Stage.READ);
    var input = StoredInput.of(inputs, stdin);
    try (G spool = spool(input.isLarge());
        ArticleStore<S> store = input.read(settings, spool::sketches, progress)) {
      return find(store, spool, store.counts(), sink);
    }
  }

  /// The same for articles that are there already.
  final Analysis find(List<Article> articles, InputCounts input, PairSink sink) {
    try (G spool = spool(articles.size() > COMPLETE_ARTICLES);
        ArticleStore<S> store = ArticleStore.of(articles, spool::sketches)) {
      return find(store, spool, input, sink);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// What articles are sketched into.
  ///
  /// @param large whether there are too many articles to look at all of each
  abstract G spool(boolean large);

  /// Finds what repeats among articles that are sketched.
  abstract Analysis find(StoredArticles<S> store, G spool, InputCounts input, PairSink sink);

  final Analysis analysis(
      InputCounts input,
      List<Match> matches,
      List<DuplicateGroup> groups,
      List<LedgerEntry> ledger,
      Unlisted unlisted) {
    return new Analysis(
        settings.named(),
        input,
        List.of(),
        matches,
        groups,
        ledger,
        List.of(),
        AuditResult.none(),
        unlisted);
  }
}
