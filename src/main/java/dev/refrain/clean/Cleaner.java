package dev.refrain.clean;

import dev.refrain.match.DuplicateFinder;
import dev.refrain.model.Article;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKey;
import dev.refrain.model.PassageKind;
import dev.refrain.model.Role;
import dev.refrain.text.Pages;
import dev.refrain.text.Sites;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes copies and furniture out of a corpus.
///
/// Of copies of an article that say the same one stays ([LeavingCopies]). Of each article the
/// title, subheads, byline, dates, captions and body stay; furniture, lists of links and what is
/// neither leave. A page that holds no article (it failed, or nothing of it would stay) stays as it
/// is, unless such pages are to leave.
///
/// What a page's lines are depends on the pages around it, so a cleaned corpus may be judged anew:
/// a line that stood in a list of links stands alone, two texts are alike once their furniture is
/// gone. So the corpus is cleaned over and over, each time from what was left, until a pass finds
/// nothing to take out. Every pass but the last takes something out, so there is a last one; and
/// what it saw is what the next run will read, so that run changes nothing.
public final class Cleaner {
  private static final Set<PassageKind> STAYING =
      EnumSet.of(
          PassageKind.TITLE,
          PassageKind.SUBHEAD,
          PassageKind.BYLINE,
          PassageKind.DATE,
          PassageKind.CAPTION,
          PassageKind.BODY);

  private final CleanSettings settings;
  private final Sites sites;
  private final Naming naming;
  private final List<LeftOut> leftOut = new ArrayList<>();
  private List<Survivor> survivors;
  private int edited;

  private Cleaner(List<Article> articles, CleanSettings settings, Sites sites, Naming naming) {
    this.settings = settings;
    this.sites = sites;
    this.naming = naming;
    survivors = articles.stream().map(Survivor::new).toList();
  }

  /// Says how articles are called in the cleaned corpus.
  @FunctionalInterface
  public interface Naming {
    /// The id of an article that is read from the cleaned corpus.
    ///
    /// @param row its row among those that stay of its file, counted from 1
    String id(Article article, int row);
  }

  /// Cleans a corpus.
  ///
  /// @param articles each with an id of its own, in the order of their files and rows
  /// @param sites what is known of their sites beside what these articles show
  public static Cleaning clean(
      List<Article> articles, CleanSettings settings, Sites sites, Naming naming) {
    return new Cleaner(articles, settings, sites, naming).clean();
  }

  private Cleaning clean() {
    int articles = survivors.size();
    Map<String, Survivor> named = asRead();
    List<Page> pages = pages(named);
    long words = words(pages);
    cut(pages, named, repeats(pages));
    dropCopies(pages, named);
    while (true) {
      named = asWritten();
      pages = pages(named);
      boolean changed = cut(pages, named, Map.of());
      changed = changed || cut(pages, named, repeats(pages));
      changed = changed || dropCopies(pages, named);
      if (!changed) {
        return cleaning(articles, words, words(pages));
      }
    }
  }

  private Cleaning cleaning(int articles, long words, long wordsKept) {
    survivors.forEach(survivor -> leftOut.addAll(survivor.leftOut));
    Map<String, Cleaning.Kept> kept =
        survivors.stream()
            .collect(
                Collectors.toMap(
                    survivor -> survivor.article.id(),
                    survivor -> new Cleaning.Kept(survivor.article, survivor.text())));
    return new Cleaning(kept, leftOut, articles, edited, words, wordsKept);
  }

  private Map<String, Survivor> asRead() {
    return survivors.stream()
        .collect(Collectors.toMap(survivor -> survivor.article.id(), Function.identity()));
  }

  /// The survivors under the names that the next run gives them.
  private Map<String, Survivor> asWritten() {
    var named = new HashMap<String, Survivor>();
    var rows = new HashMap<String, Integer>();
    for (Survivor survivor : survivors) {
      int row = rows.merge(survivor.article.origin().file(), 1, Integer::sum);
      String id = naming.id(survivor.article, row);
      while (named.putIfAbsent(id, survivor) != null) {
        id += "'";
      }
    }
    return named;
  }

  private List<Page> pages(Map<String, Survivor> named) {
    List<Article> articles =
        named.entrySet().stream().map(entry -> entry.getValue().now(entry.getKey())).toList();
    List<Page> pages = Pages.of(articles, sites, settings.threads());
    pages.forEach(page -> survivor(page.id(), named).learn(page));
    return pages;
  }

  private static Survivor survivor(String id, Map<String, Survivor> named) {
    Survivor survivor = named.get(id);
    if (survivor == null) {
      throw new IllegalStateException("no article is called " + id);
    }
    return survivor;
  }

  private static long words(List<Page> pages) {
    return pages.stream().mapToLong(Page::words).sum();
  }

  /// Takes furniture out of the articles, and whole articles that failed; says whether there was
  /// any.
  private boolean cut(
      List<Page> pages, Map<String, Survivor> named, Map<PassageKey, Match.Side> repeats) {
    var failed = new LinkedHashMap<Survivor, LeftOut>();
    boolean changed = false;
    for (Page page : pages) {
      Survivor survivor = survivor(page.id(), named);
      boolean[] gone = gone(page, repeats);
      int leaving = count(gone);
      if (page.failed() != null || leaving == gone.length) {
        if (settings.dropFailed()) {
          failed.put(survivor, LeftOut.of(survivor.article, LeftOut.Kind.FAILED, whyFailed(page)));
        }
      } else if (leaving > 0) {
        survivor.drop(page, gone, reasons(page, survivor, gone, repeats));
        changed = true;
      }
    }
    drop(failed);
    return changed || !failed.isEmpty();
  }

  private static boolean[] gone(Page page, Map<PassageKey, Match.Side> repeats) {
    boolean[] gone = new boolean[page.passages().size()];
    for (Passage passage : page.passages()) {
      gone[passage.ordinal()] =
          !STAYING.contains(passage.kind()) || repeats.containsKey(passage.key());
    }
    return gone;
  }

  private static int count(boolean[] gone) {
    int count = 0;
    for (boolean one : gone) {
      count += one ? 1 : 0;
    }
    return count;
  }

  private static String whyFailed(Page page) {
    return page.failed() == null
        ? "no passage of it is an article's"
        : "no article: " + page.failed().label();
  }

  private static List<LeftOut> reasons(
      Page page, Survivor survivor, boolean[] gone, Map<PassageKey, Match.Side> repeats) {
    List<LeftOut.Place> places = survivor.places(page);
    var reasons = new ArrayList<LeftOut>();
    for (Passage passage : page.passages()) {
      int i = passage.ordinal();
      Match.Side other = repeats.get(passage.key());
      if (gone[i]) {
        LeftOut left =
            LeftOut.of(survivor.article, places.get(i), kind(passage.kind()), reason(passage));
        reasons.add(other == null ? left : repeat(left, survivor, places, other));
      }
    }
    return reasons;
  }

  private static LeftOut repeat(
      LeftOut left, Survivor survivor, List<LeftOut.Place> places, Match.Side other) {
    Integer ordinal = other.passage();
    LeftOut.Place place = places.get(ordinal == null ? 0 : ordinal);
    String id = survivor.article.id();
    return LeftOut.of(
            survivor.article,
            left.place() == null ? place : left.place(),
            LeftOut.Kind.REPEAT,
            "the article has this paragraph on line " + place.lines() + " too")
        .asCopyOf(new Match.Side(id, place.passage(), place.lines()), null);
  }

  private static LeftOut.Kind kind(PassageKind kind) {
    return switch (kind) {
      case FURNITURE -> LeftOut.Kind.FURNITURE;
      case LINKS -> LeftOut.Kind.LINKS;
      case TITLE, BYLINE, DATE, CAPTION, BODY, SUBHEAD, OTHER -> LeftOut.Kind.OTHER;
    };
  }

  private static String reason(Passage passage) {
    String role = passage.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String name = passage.role() == Role.OTHER ? "neither the article's nor known" : role;
    return passage.block() == null ? name : name + ", " + passage.block();
  }

  private Map<PassageKey, Match.Side> repeats(List<Page> pages) {
    return settings.dropRepeats() ? Repeats.of(pages, matches(pages, Level.PASSAGE)) : Map.of();
  }

  private List<Match> matches(List<Page> pages, Level level) {
    return DuplicateFinder.find(pages, settings.match().withLevels(EnumSet.of(level)));
  }

  /// Takes the copies of articles out that can leave; says whether there were any.
  private boolean dropCopies(List<Page> pages, Map<String, Survivor> named) {
    LeavingCopies copies = LeavingCopies.of(matches(pages, Level.ARTICLE), pages, settings);
    Set<Survivor> here = Set.copyOf(survivors);
    var dropped = new LinkedHashMap<Survivor, LeftOut>();
    copies
        .leaving()
        .forEach(
            (id, leaving) -> {
              Survivor survivor = survivor(id, named);
              Survivor staying = survivor(leaving.keep(), named);
              if (here.contains(survivor) && here.contains(staying)) {
                dropped.put(survivor, copy(survivor.article, staying.article.id(), leaving));
                edited += leaving.edited() ? 1 : 0;
              }
            });
    drop(dropped);
    return !dropped.isEmpty();
  }

  private static LeftOut copy(Article article, String keep, LeavingCopies.Leaving leaving) {
    String reason = "copy of " + keep + ", which stays as " + leaving.why();
    return LeftOut.of(article, LeftOut.Kind.COPY, reason)
        .asCopyOf(Match.Side.of(keep), leaving.group());
  }

  private void drop(Map<Survivor, LeftOut> dropped) {
    Collection<LeftOut> reasons = dropped.values();
    leftOut.addAll(reasons);
    survivors = survivors.stream().filter(s -> !dropped.containsKey(s)).toList();
  }
}
