package dev.refrain.engine;

import dev.refrain.group.Grouping;
import dev.refrain.match.ArticleSketches;
import dev.refrain.match.RawArticles;
import dev.refrain.model.Analysis;
import dev.refrain.model.Article;
import dev.refrain.model.AuditResult;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.InputCounts;
import dev.refrain.read.ArticleStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The run that only compares whole texts: articles are read as bytes, sketched on the way, and
/// read again where they are compared. No page is understood, and no text held.
final class WholeTexts {
  private final RunSettings settings;
  private final Progress progress;

  WholeTexts(RunSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  Analysis find(List<String> inputs, InputStream stdin) throws NothingToReadException {
    progress.begin(Stage.READ);
    try (ArticleStore<ArticleSketches> store =
        ArticleStore.read(
            settings.read(), inputs, stdin, ArticleSketches::new, settings.threads())) {
      progress.end(Stage.READ);
      InputCounts input = store.counts();
      if (input.articles() == 0) {
        throw new NothingToReadException(input);
      }
      return find(store, input);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// The same for articles that are there already.
  Analysis find(List<Article> articles, InputCounts input) {
    try (ArticleStore<ArticleSketches> store =
        ArticleStore.of(articles, ArticleSketches::new, settings.threads())) {
      return find(store, input);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Analysis find(ArticleStore<ArticleSketches> store, InputCounts input) {
    progress.begin(Stage.DUPLICATES);
    RawArticles.Found found = RawArticles.find(store, settings.match());
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
        AuditResult.none());
  }
}
