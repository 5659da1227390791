package dev.refrain.engine;

import dev.refrain.match.LevelSketches;
import dev.refrain.match.LevelSpools;
import dev.refrain.match.PairSink;
import dev.refrain.model.Analysis;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.InputCounts;
import dev.refrain.model.MatchColumns;
import dev.refrain.read.StoredArticles;
import dev.refrain.spill.Heap;
import java.util.List;
import java.util.stream.Stream;

/// The run that compares whole texts and their passages: articles are read once and sketched for
/// both, and each level finds what it finds alone in a large corpus.
final class WholeLevels extends WholeRun<LevelSketches, LevelSpools> {
  WholeLevels(RunSettings settings, Progress progress) {
    super(settings, progress);
  }

  @Override
  LevelSpools spool(boolean large) {
    return new LevelSpools(settings.memory());
  }

  @Override
  Analysis find(
      StoredArticles<LevelSketches> store, LevelSpools spools, InputCounts input, PairSink sink) {
    Analysis texts =
        new WholeTexts(settings, progress)
            .find(store.with(LevelSketches::articles), spools.articles(), input, sink);
    Heap.collect();
    Analysis passages =
        new WholePassages(settings, progress)
            .find(store.with(LevelSketches::passages), spools.passages(), input, sink);
    List<DuplicateGroup> groups =
        Stream.concat(texts.groups().stream(), passages.groups().stream()).toList();
    return analysis(
        input,
        MatchColumns.both(MatchColumns.of(texts.matches()), MatchColumns.of(passages.matches())),
        groups,
        passages.ledger(),
        texts.unlisted().and(passages.unlisted()));
  }
}
