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
import dev.refrain.model.Article;
import dev.refrain.model.AuditResult;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.InputCounts;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.MatchColumns;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKey;
import dev.refrain.read.ArticleStore;
import dev.refrain.read.StoredArticles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The run that only compares the passages of whole texts: articles are cut and sketched as they
/// are read, and read again where they are compared. No page is understood, and no text held.
final class WholePassages implements WholeRun {
  private final RunSettings settings;
  private final Progress progress;

  WholePassages(RunSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  @Override
  public Analysis find(List<String> inputs, InputStream stdin, PairSink sink)
      throws NothingToReadException, IOException {
    progress.begin(Stage.READ);
    var input = StoredInput.of(inputs, stdin);
    try (var spool = new PassageSpool(settings.memory());
        ArticleStore<PassageSketches> store = input.read(settings, spool::sketches, progress)) {
      return find(store, spool, store.counts(), sink);
    }
  }

  @Override
  public Analysis find(List<Article> articles, InputCounts input, PairSink sink) {
    try (var spool = new PassageSpool(settings.memory());
        ArticleStore<PassageSketches> store =
            ArticleStore.of(articles, spool::sketches, settings.threads())) {
      return find(store, spool, input, sink);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// The same for articles that are sketched.
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
    return new Analysis(
        settings.named(),
        input,
        List.of(),
        found.matches(),
        groups,
        ledger,
        List.of(),
        AuditResult.none(),
        found.unlisted());
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
