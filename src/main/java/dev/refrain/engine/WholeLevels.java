package dev.refrain.engine;

import dev.refrain.match.LevelSketches;
import dev.refrain.match.LevelSpools;
import dev.refrain.match.PairSink;
import dev.refrain.model.Analysis;
import dev.refrain.model.Article;
import dev.refrain.model.AuditResult;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.InputCounts;
import dev.refrain.model.MatchColumns;
import dev.refrain.read.ArticleStore;
import dev.refrain.spill.Heap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// The run that compares whole texts and their passages: articles are read once and sketched for
/// both, and each level finds what it finds alone in a large corpus.
final class WholeLevels implements WholeRun {
  private final RunSettings settings;
  private final Progress progress;

  WholeLevels(RunSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  @Override
  public Analysis find(List<String> inputs, InputStream stdin, PairSink sink)
      throws NothingToReadException, IOException {
    progress.begin(Stage.READ);
    var input = StoredInput.of(inputs, stdin);
    try (var spools = new LevelSpools(settings.memory());
        ArticleStore<LevelSketches> store = input.read(settings, spools::sketches, progress)) {
      return find(store, spools, store.counts(), sink);
    }
  }

  @Override
  public Analysis find(List<Article> articles, InputCounts input, PairSink sink) {
    try (var spools = new LevelSpools(settings.memory());
        ArticleStore<LevelSketches> store =
            ArticleStore.of(articles, spools::sketches, settings.threads())) {
      return find(store, spools, input, sink);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Analysis find(
      ArticleStore<LevelSketches> store, LevelSpools spools, InputCounts input, PairSink sink) {
    Analysis texts =
        new WholeTexts(settings, progress)
            .find(store.with(LevelSketches::articles), spools.articles(), input, sink);
    Heap.collect();
    Analysis passages =
        new WholePassages(settings, progress)
            .find(store.with(LevelSketches::passages), spools.passages(), input, sink);
    List<DuplicateGroup> groups =
        Stream.concat(texts.groups().stream(), passages.groups().stream()).toList();
    return new Analysis(
        settings.named(),
        input,
        List.of(),
        MatchColumns.both(MatchColumns.of(texts.matches()), MatchColumns.of(passages.matches())),
        groups,
        passages.ledger(),
        List.of(),
        AuditResult.none(),
        texts.unlisted().and(passages.unlisted()));
  }
}
