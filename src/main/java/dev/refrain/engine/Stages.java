package dev.refrain.engine;

import dev.refrain.audit.Auditor;
import dev.refrain.group.Grouping;
import dev.refrain.group.Ledger;
import dev.refrain.group.PassageTexts;
import dev.refrain.match.DuplicateFinder;
import dev.refrain.match.PairSink;
import dev.refrain.model.Analysis;
import dev.refrain.model.Article;
import dev.refrain.model.AuditResult;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.InputCounts;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Story;
import dev.refrain.read.InputReader;
import dev.refrain.spill.Heap;
import dev.refrain.spill.TextSpool;
import dev.refrain.story.StoryExplanation;
import dev.refrain.story.StoryFinder;
import dev.refrain.text.Pages;
import dev.refrain.text.PassageWords;
import dev.refrain.text.Sites;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A run from input to analysis: the stages in order.
public final class Stages {
  private final RunSettings settings;
  private final Progress progress;
  private Sites sites = Sites.none();

  public Stages(RunSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /// Reads the inputs and finds out all that the settings ask for.
  ///
  /// @param sink gets every pair with its stretches; those in the analysis come without
  /// @throws NothingToReadException when no article could be read
  public Analysis run(List<String> inputs, InputStream stdin, PairSink sink)
      throws NothingToReadException {
    var articles = new ArrayList<Article>();
    InputCounts input = in(Stage.READ, () -> read(inputs, stdin, articles));
    if (articles.isEmpty()) {
      throw new NothingToReadException(input);
    }
    WholeRun<?, ?> whole = whole(inputs, stdin, input.bytes());
    if (whole != null) {
      List<Page> pages = understood(articles);
      Analysis found = whole.find(articles, input, sink);
      return found.withPages(
          pages, settings.comparesPassages() ? found.ledger() : Ledger.of(pages, found.matches()));
    }
    Compared compared =
        settings.tellsStoriesOnly() ? comparedForStories(articles) : compared(articles, sink);
    List<Page> pages = compared.pages();
    List<Match> matches = compared.matched().matches();
    List<DuplicateGroup> groups = compared.groups();
    List<LedgerEntry> ledger = compared.ledger();
    List<Story> stories =
        asked(Part.STORIES) ? in(Stage.STORIES, () -> stories(pages, groups)) : List.of();
    AuditResult audit =
        asked(Part.AUDIT)
            ? in(
                Stage.AUDIT, () -> Auditor.audit(pages, matches, ledger, stories, settings.audit()))
            : AuditResult.none();
    return new Analysis(
        settings.named(),
        input,
        pages,
        matches,
        groups,
        ledger,
        stories,
        audit,
        compared.matched().unlisted());
  }

  private List<Page> understood(List<Article> articles) {
    return in(Stage.PAGES, () -> Pages.of(articles, learned(articles), settings.threads()));
  }

  private Sites learned(List<Article> articles) {
    Sites known = settings.sites();
    if (known != null) {
      sites = Pages.learn(articles, known, settings.threads());
    }
    return sites;
  }

  /// What is known of sites after a run that was told to learn.
  public Sites sites() {
    return sites;
  }

  private Compared comparedForStories(List<Article> articles) {
    List<Page> pages = understood(articles);
    Heap.collect();
    Matched matched = in(Stage.DUPLICATES, () -> matches(pages));
    List<DuplicateGroup> groups = in(Stage.GROUPS, () -> group(matched.matches(), pages));
    return new Compared(pages, matched, groups, List.of());
  }

  /// The words of all pages are held no longer than it takes.
  private Compared compared(List<Article> articles, PairSink sink) {
    PassageWords words =
        in(Stage.PAGES, () -> Pages.read(articles, learned(articles), settings.threads()));
    List<Page> pages = words.pages();
    Heap.collect();
    Matched matched =
        in(
            Stage.DUPLICATES,
            () -> Matched.of(DuplicateFinder.search(pages, words, settings.match(), sink)));
    List<Match> matches = matched.matches();
    PassageTexts texts = PassageTexts.held(words);
    List<DuplicateGroup> groups =
        in(Stage.GROUPS, () -> Grouping.group(matches, pages, settings.keep(), texts));
    List<LedgerEntry> ledger = in(Stage.GROUPS, () -> Ledger.of(pages, matches, words));
    return new Compared(pages, matched, groups, ledger);
  }

  /// What comparing found.
  private record Compared(
      List<Page> pages, Matched matched, List<DuplicateGroup> groups, List<LedgerEntry> ledger) {}

  /// Finds the same matches and groups, and leaves out pages where they are not needed for that.
  ///
  /// @param sink gets every pair with its stretches; those in the analysis come without
  public Analysis matches(List<String> inputs, InputStream stdin, PairSink sink)
      throws NothingToReadException, IOException {
    WholeRun<?, ?> whole = whole(inputs, stdin, 0);
    return whole == null ? run(inputs, stdin, sink) : whole.find(inputs, stdin, sink);
  }

  /// The run that holds no texts, where it finds all that is asked for. At both levels that is a
  /// large input: up to there pages are understood and all pairs looked at together.
  ///
  /// @param read bytes that were read, if they were
  private @Nullable WholeRun<?, ?> whole(List<String> inputs, InputStream stdin, long read) {
    if (!settings.comparesWhole()) {
      return null;
    }
    if (settings.comparesBothLevels()) {
      boolean large = StoredInput.isLarge(read) || StoredInput.of(inputs, stdin).isLarge();
      return large ? new WholeLevels(settings, progress) : null;
    }
    return settings.comparesPassages()
        ? new WholePassages(settings, progress)
        : new WholeTexts(settings, progress);
  }

  /// The pairs of all these pages' articles, as a run lists them.
  public List<Match> pairs(List<Page> pages) {
    return matches(pages).matches();
  }

  /// Why two articles are in one story, or are not.
  ///
  /// @param pages of all articles
  /// @param pairs of their articles
  /// @param a the id of one of the two
  /// @param b the id of the other
  public StoryExplanation explain(List<Page> pages, List<Match> pairs, String a, String b) {
    List<DuplicateGroup> groups = group(pairs, pages);
    try (var pool = new ForkJoinPool(settings.threads())) {
      return pool.submit(() -> StoryFinder.explain(pages, groups, settings.story(), a, b)).join();
    }
  }

  /// The pages of the inputs, and what came of these.
  public record Understood(InputCounts input, List<Page> pages) {}

  /// Reads the inputs and understands their pages, no more.
  public Understood pages(List<String> inputs, InputStream stdin) throws NothingToReadException {
    var articles = new ArrayList<Article>();
    InputCounts input = in(Stage.READ, () -> read(inputs, stdin, articles));
    if (articles.isEmpty()) {
      throw new NothingToReadException(input);
    }
    return new Understood(input, in(Stage.PAGES, () -> Pages.of(articles, settings.threads())));
  }

  /// What a run that only compares asks of texts is little enough to read them again for it.
  private UnaryOperator<Article> kept() {
    if (!settings.parts().equals(Set.of(Part.DUPLICATES))) {
      return UnaryOperator.identity();
    }
    var texts = new TextSpool(settings.memory().ofTexts());
    return article -> article.withContent(texts.put(article.text()));
  }

  private InputCounts read(List<String> inputs, InputStream stdin, List<Article> articles) {
    UnaryOperator<Article> kept = kept();
    return new InputReader(settings.read())
        .read(
            inputs,
            stdin,
            article -> {
              articles.add(kept.apply(article));
              progress.read(articles.size(), 0, 0);
            });
  }

  private Matched matches(List<Page> pages) {
    return new WholeTexts(settings, progress).matches(pages);
  }

  private List<DuplicateGroup> group(List<Match> matches, List<Page> pages) {
    return Grouping.group(matches, pages, settings.keep());
  }

  /// The story finder works on the threads of the pool that it runs in.
  private List<Story> stories(List<Page> pages, List<DuplicateGroup> groups) {
    Heap.collect();
    try (var pool = new ForkJoinPool(settings.threads())) {
      return pool.submit(() -> StoryFinder.find(pages, groups, settings.story())).join();
    }
  }

  private boolean asked(Part part) {
    return settings.parts().contains(part);
  }

  private <T> T in(Stage stage, Supplier<T> work) {
    progress.begin(stage);
    try {
      return work.get();
    } finally {
      progress.end(stage);
    }
  }
}
