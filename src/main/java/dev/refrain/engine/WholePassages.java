package dev.refrain.engine;

import dev.refrain.group.Grouping;
import dev.refrain.group.Ledger;
import dev.refrain.group.PassageTexts;
import dev.refrain.group.Place;
import dev.refrain.group.RepeatedText;
import dev.refrain.match.PairSink;
import dev.refrain.match.PassageSketches;
import dev.refrain.match.PassageSpool;
import dev.refrain.match.RawPassages;
import dev.refrain.model.Analysis;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.InputCounts;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.MatchColumns;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKey;
import dev.refrain.read.StoredArticles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The run that only compares the passages of whole texts, cut as they are read.
final class WholePassages extends WholeRun<PassageSketches, PassageSpool> {
  WholePassages(RunSettings settings, Progress progress) {
    super(settings, progress);
  }

  @Override
  PassageSpool spool(boolean large) {
    return new PassageSpool(settings.memory());
  }

  @Override
  Analysis find(
      StoredArticles<PassageSketches> store, PassageSpool spool, InputCounts input, PairSink sink) {
    progress.begin(Stage.DUPLICATES);
    RawPassages.Found found =
        new RawPassages(
                store,
                spool,
                settings.match(),
                settings.memory(),
                sink,
                (part, all) -> progress.done(Stage.DUPLICATES, part, all))
            .find();
    progress.end(Stage.DUPLICATES);
    progress.begin(Stage.GROUPS);
    var texts = new Texts(found);
    List<DuplicateGroup> groups =
        Grouping.group(found.matches(), found.pages(), settings.keep(), texts);
    List<LedgerEntry> ledger = Ledger.of(repeated(found), MatchColumns.of(found.matches()), texts);
    progress.end(Stage.GROUPS);
    return analysis(input, found.matches(), groups, ledger, found.unlisted());
  }

  private static List<RepeatedText> repeated(RawPassages.Found found) {
    var texts = new ArrayList<RepeatedText>();
    for (RawPassages.Repeat repeat : found.repeats()) {
      List<Place> places =
          repeat.places().stream()
              .filter(standing -> RepeatedText.mayRepeat(standing.passage().role()))
              .map(standing -> new Place(standing.page(), standing.passage()))
              .toList();
      if (!places.isEmpty()) {
        texts.add(new RepeatedText(places, repeat.words()));
      }
    }
    return texts;
  }

  /// What passages say, read again where somebody asks.
  private static final class Texts implements PassageTexts {
    private final RawPassages.Reader reader;
    private final Map<PassageKey, Integer> words = new HashMap<>();

    Texts(RawPassages.Found found) {
      reader = found.reader();
      for (RawPassages.Repeat repeat : found.repeats()) {
        repeat.places().forEach(place -> words.put(place.passage().key(), repeat.words()));
      }
    }

    @Override
    public String text(Page page, Passage passage) {
      return reader.text(page, passage);
    }

    @Override
    public int words(Page page, Passage passage) {
      return Objects.requireNonNull(words.get(passage.key()));
    }
  }
}
