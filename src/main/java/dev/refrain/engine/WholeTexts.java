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
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// The run that only compares whole texts, read as bytes. In a large input candidates are looked
/// for among a sample of n-grams, which may miss a loose overlap.
final class WholeTexts extends WholeRun<ArticleSketches, GramSpool> {
  WholeTexts(RunSettings settings, Progress progress) {
    super(settings, progress);
  }

  @Override
  GramSpool spool(boolean large) {
    MemoryBudget budget = settings.memory();
    return large ? GramSpool.sampled(budget) : GramSpool.complete(budget);
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
    try (GramSpool grams = spool(true);
        ArticleStore<ArticleSketches> store = ArticleStore.of(shown, grams::sketches)) {
      RawArticles.Found found = compare(store, grams, match.withView(View.RAW), PairSink.none());
      return new Matched(found.matches(), found.unlisted());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Article shown(Page page, View view) {
    Article article = page.article();
    String whole = article.text();
    var text = new StringJoiner("\n");
    Views.compared(page, view).forEach(span -> text.add(span.in(whole)));
    return new Article(article.id(), article.origin(), null, null, null, null, text.toString());
  }

  private RawArticles.Found compare(
      StoredArticles<ArticleSketches> store, GramSpool grams, MatchSettings match, PairSink sink) {
    ShareListener share = (part, all) -> progress.done(Stage.DUPLICATES, part, all);
    return new RawArticles(store, grams, match, settings.memory(), sink, share).find();
  }

  @Override
  Analysis find(
      StoredArticles<ArticleSketches> store, GramSpool grams, InputCounts input, PairSink sink) {
    progress.begin(Stage.DUPLICATES);
    RawArticles.Found found = compare(store, grams, settings.match(), sink);
    progress.end(Stage.DUPLICATES);
    progress.begin(Stage.GROUPS);
    List<DuplicateGroup> groups = Grouping.group(found.matches(), found.pages(), settings.keep());
    progress.end(Stage.GROUPS);
    return analysis(input, found.matches(), groups, List.of(), found.unlisted());
  }
}
