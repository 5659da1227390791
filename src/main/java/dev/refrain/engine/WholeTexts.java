package dev.refrain.engine;

import dev.refrain.group.Grouping;
import dev.refrain.match.ArticleSketches;
import dev.refrain.match.DuplicateFinder;
import dev.refrain.match.GramSpool;
import dev.refrain.match.MatchSettings;
import dev.refrain.match.PairSink;
import dev.refrain.match.RawArticles;
import dev.refrain.match.ShareListener;
import dev.refrain.model.Analysis;
import dev.refrain.model.Article;
import dev.refrain.model.AuditResult;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.InputCounts;
import dev.refrain.model.Page;
import dev.refrain.model.View;
import dev.refrain.read.ArticleStore;
import dev.refrain.read.StoredArticles;
import dev.refrain.spill.MemoryBudget;
import dev.refrain.text.PassageWords;
import dev.refrain.text.Views;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// The run that only compares whole texts: articles are read as bytes, sketched on the way, and
/// read again where they are compared. No page is understood, and no text held.
final class WholeTexts implements WholeRun {
  /// As [StoredInput#isLarge], for articles that are there already.
  private static final int COMPLETE_ARTICLES = 25_000;

  private final RunSettings settings;
  private final Progress progress;

  WholeTexts(RunSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /// In a large input candidates are looked for among a sample of n-grams, which may miss a loose
  /// overlap.
  @Override
  public Analysis find(List<String> inputs, InputStream stdin, PairSink sink)
      throws NothingToReadException, IOException {
    progress.begin(Stage.READ);
    var input = StoredInput.of(inputs, stdin);
    try (GramSpool grams = grams(!input.isLarge());
        ArticleStore<ArticleSketches> store = input.read(settings, grams::sketches, progress)) {
      return find(store, grams, store.counts(), sink);
    }
  }

  @Override
  public Analysis find(List<Article> articles, InputCounts input, PairSink sink) {
    try (GramSpool grams = grams(articles.size() <= COMPLETE_ARTICLES);
        ArticleStore<ArticleSketches> store =
            ArticleStore.of(articles, grams::sketches, settings.threads())) {
      return find(store, grams, input, sink);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// The matches of what the view shows of pages: exactly as [DuplicateFinder] has them up to some
  /// number of pages, by sketches above it.
  Matched matches(List<Page> pages) {
    MatchSettings match = settings.match();
    if (pages.size() <= COMPLETE_ARTICLES) {
      PassageWords words = PassageWords.of(pages, settings.threads());
      return Matched.of(DuplicateFinder.search(pages, words, match, PairSink.none()));
    }
    var shown = new ArrayList<Article>();
    pages.forEach(page -> shown.add(shown(page, match.view())));
    try (GramSpool grams = grams(false);
        ArticleStore<ArticleSketches> store =
            ArticleStore.of(shown, grams::sketches, settings.threads())) {
      RawArticles.Found found = compare(store, grams, match.withView(View.RAW), PairSink.none());
      return new Matched(found.matches(), found.unlisted());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Article shown(Page page, View view) {
    Article article = page.article();
    var text = new StringJoiner("\n");
    Views.compared(page, view).forEach(span -> text.add(span.in(article.text())));
    return new Article(article.id(), article.origin(), null, null, null, null, text.toString());
  }

  private RawArticles.Found compare(
      StoredArticles<ArticleSketches> store, GramSpool grams, MatchSettings match, PairSink sink) {
    ShareListener share = (part, all) -> progress.done(Stage.DUPLICATES, part, all);
    return new RawArticles(store, grams, match, settings.memory(), sink, share).find();
  }

  private GramSpool grams(boolean complete) {
    MemoryBudget budget = settings.memory();
    return complete ? GramSpool.complete(budget) : GramSpool.sampled(budget);
  }

  /// The same for articles that are sketched.
  Analysis find(
      StoredArticles<ArticleSketches> store, GramSpool grams, InputCounts input, PairSink sink) {
    progress.begin(Stage.DUPLICATES);
    RawArticles.Found found = compare(store, grams, settings.match(), sink);
    progress.end(Stage.DUPLICATES);
    progress.begin(Stage.GROUPS);
    List<DuplicateGroup> groups = Grouping.group(found.matches(), found.pages(), settings.keep());
    progress.end(Stage.GROUPS);
    return new Analysis(
        settings.named(),
        input,
        List.of(),
        found.matches(),
        groups,
        List.of(),
        List.of(),
        AuditResult.none(),
        found.unlisted());
  }
}
