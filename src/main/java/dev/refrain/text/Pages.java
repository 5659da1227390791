package dev.refrain.text;

import dev.refrain.model.Article;
import dev.refrain.model.Attribution;
import dev.refrain.model.DateClaim;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKey;
import dev.refrain.model.PassageKind;
import dev.refrain.model.Role;
import dev.refrain.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Understands articles: cuts them into passages, finds out what each passage is for, and what the
/// page says about itself.
///
/// Two passes: all pages are cut and the lines that sites repeat are learned ([SiteTemplates]);
/// then every page is read on its own, body first ([BodyModel]), then what stands around it.
public final class Pages {
  private Pages() {}

  /// The pages of the articles, by article id.
  public static List<Page> of(List<Article> articles, int threads) {
    return of(articles, Sites.none(), threads);
  }

  /// The same, when something is known of their sites.
  public static List<Page> of(List<Article> articles, Sites known, int threads) {
    return understood(articles, known, threads, (page, _) -> page);
  }

  /// The same, with the words that were read on the way.
  public static PassageWords read(List<Article> articles, Sites known, int threads) {
    return PassageWords.of(understood(articles, known, threads, PassageWords.Words::of));
  }

  /// What is known of sites once the pages of these articles are counted too.
  public static Sites learn(List<Article> articles, Sites known, int threads) {
    List<Draft> drafts = drafts(articles, threads);
    return SiteTemplates.learn(drafts, sources(drafts), known);
  }

  /// @param made of each page and what it was made of
  private static <T> List<T> understood(
      List<Article> articles, Sites known, int threads, BiFunction<Page, List<Piece>, T> made) {
    List<Draft> drafts = drafts(articles, threads);
    @Nullable String[] sources = sources(drafts);
    @Nullable String[] sites = SiteTemplates.mark(drafts, sources, known);
    Parallel.map(drafts, Pages::read, threads);
    Map<String, String> names = siteNames(drafts, sites);
    List<Integer> bodyWords = drafts.stream().map(Pages::bodyWords).toList();
    int stub = Failures.stubLength(bodyWords);
    StrangeTexts.Tie[] ties = StrangeTexts.of(drafts);
    return Parallel.map(
        IntStream.range(0, sites.length).boxed().toList(),
        i -> {
          Draft draft = drafts.get(i);
          String site = sites[i];
          String source = sources[i] == null && site != null ? names.get(site) : sources[i];
          T result =
              made.apply(page(draft, site, source, new Failures(stub, ties[i])), draft.pieces);
          draft.release();
          draft.pieces.clear();
          return result;
        },
        threads);
  }

  private static List<Draft> drafts(List<Article> articles, int threads) {
    List<Article> sorted = articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    return Parallel.map(sorted, article -> released(draft(article)), threads);
  }

  private static @Nullable String[] sources(List<Draft> drafts) {
    @Nullable String[] sources = new String[drafts.size()];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = SiteNames.ofRow(drafts.get(i).article);
    }
    return sources;
  }

  private static Draft released(Draft draft) {
    draft.release();
    return draft;
  }

  static Draft draft(Article article) {
    var draft = new Draft(article);
    FusedLines.split(draft);
    return draft;
  }

  private static Draft read(Draft draft) {
    List<Piece> pieces = draft.pieces;
    SmallPrint.mark(pieces);
    for (Piece piece : pieces) {
      if (piece.template && (piece.role == null || piece.role == Role.TITLE_REPEAT)) {
        piece.role = Role.TEMPLATE;
      }
    }
    Piece title = Headline.given(pieces, draft.article.title());
    Body.mark(pieces);
    title = Headline.mark(pieces, Body.first(pieces), title);
    Surroundings.markDeck(pieces, title);
    Surroundings.markInside(pieces);
    LinkLists.mark(pieces);
    Surroundings.markRest(pieces, title);
    Surroundings.nameTemplates(pieces);
    SiteNames.mark(pieces);
    return released(draft);
  }

  /// The name that the pages of each unnamed site give it.
  private static Map<String, String> siteNames(List<Draft> drafts, @Nullable String[] sites) {
    var names = new HashMap<String, String>();
    for (int i = 0; i < sites.length; i++) {
      String site = sites[i];
      if (site != null && !names.containsKey(site)) {
        String name = SiteNames.ofTemplates(drafts.get(i).pieces);
        drafts.get(i).release();
        if (name != null) {
          names.put(site, name);
        }
      }
    }
    return names;
  }

  private static int bodyWords(Draft draft) {
    int words = 0;
    for (Piece piece : draft.pieces) {
      words +=
          piece.role != null && piece.role.kind() == PassageKind.BODY ? piece.shape.words() : 0;
    }
    return words;
  }

  private static Page page(
      Draft draft, @Nullable String site, @Nullable String source, Failures failures) {
    List<Piece> pieces = draft.pieces;
    Article article = draft.article;
    Attribution byline = Attributions.byline(pieces);
    List<DateClaim> dates = DateClaims.of(article.published(), pieces);
    int words = pieces.stream().mapToInt(piece -> piece.shape.words()).sum();
    int bodyWords = bodyWords(draft);
    return new Page(
        article,
        passages(draft),
        title(draft),
        site,
        source == null ? SiteNames.ofPage(pieces) : source,
        DateClaims.best(dates),
        dates,
        byline,
        Attributions.agency(pieces, byline),
        language(draft),
        words,
        bodyWords,
        failures.of(pieces, words, bodyWords));
  }

  private static List<Passage> passages(Draft draft) {
    var passages = new ArrayList<Passage>(draft.pieces.size());
    for (Piece piece : draft.pieces) {
      Role role = piece.role == null ? Role.OTHER : piece.role;
      var key = new PassageKey(draft.article.id(), passages.size());
      passages.add(
          new Passage(key, new Span(piece.start, piece.end), piece.lines, role, piece.block));
    }
    return passages;
  }

  private static @Nullable String title(Draft draft) {
    for (Piece piece : draft.pieces) {
      if (piece.is(Role.TITLE)) {
        return piece.text();
      }
    }
    String given = draft.article.title();
    return given == null || given.isBlank() ? null : given;
  }

  private static @Nullable String language(Draft draft) {
    List<Piece> body = draft.pieces.stream().filter(piece -> piece.is(Role.BODY)).toList();
    String title = draft.article.title();
    if (!body.isEmpty()) {
      return Language.of(body);
    }
    return title == null ? null : Language.of(title, Tokenizer.tokenize(title));
  }
}
