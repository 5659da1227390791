package dev.refrain.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Joins pages that name no source into sites.
///
/// Pages are of one site when they share lines the way pages of a site do: many short ones, while
/// each has prose that the other lacks. Copies of one text share prose instead, and are told apart
/// by that. Pages that have lost their line breaks are of one site when the first words that others
/// have too are the same near their beginning or their end, and are template.
final class UnnamedSites {
  /// What two pages must share to be of one site: lines, and among them lines that are no prose.
  private static final int SHARED_LINES = 5;

  private static final int SHARED_SHORT = 4;

  /// Sentences of its own that a page must have.
  private static final int OWN_PROSE = 3;

  /// Pages of a site whose template is believed of pages that could not found it.
  private static final int SITE_PAGES = 3;

  /// Words from the beginning or the end of a page without line breaks in which template may begin:
  /// before it may stand a headline or a date.
  private static final int EDGE = 36;

  private final List<Draft> drafts;
  private final @Nullable String[] sites;
  private final @Nullable String[] given;

  /// Names that sites have already.
  private final Set<String> taken = new HashSet<>();

  private UnnamedSites(List<Draft> drafts, @Nullable String[] sites, Sites known) {
    this.drafts = drafts;
    this.sites = sites;
    given = sites.clone();
    known.known().forEach(site -> taken.add(site.name()));
    for (String site : sites) {
      if (site != null) {
        taken.add(site);
      }
    }
  }

  /// A site that this run or an earlier one met, and its template.
  private record Met(String name, Set<Long> lines, Set<Long> spans) {
    private static Met of(String name, SiteCounts site) {
      int enough = SiteTemplates.enough(site.pages);
      Set<Long> lines =
          site.lines.entrySet().stream()
              .filter(line -> line.getValue() >= enough)
              .map(Map.Entry::getKey)
              .collect(Collectors.toSet());
      return new Met(name, lines, TemplateSpans.template(site.unbroken, site.spans));
    }
  }

  /// Names the sites of pages that have none, where they share furniture with others.
  ///
  /// @param sites of each draft, null where it is not known; those found are filled in
  /// @param known sites of earlier runs, which come first
  static void infer(List<Draft> drafts, @Nullable String[] sites, Sites known) {
    var unnamed = new UnnamedSites(drafts, sites, known);
    unnamed.joinMet(known);
    unnamed.joinUnbroken();
    unnamed.joinByLines();
  }

  private void joinMet(Sites known) {
    join(
        known.known().stream()
            .filter(site -> !site.named())
            .map(site -> Met.of(site.name(), new SiteCounts(site)))
            .toList());
  }

  /// Joins pages without a site to those whose template they have.
  private void join(List<Met> met) {
    var byKey = new HashMap<Long, List<Met>>();
    for (Met site : met) {
      Stream.concat(site.lines.stream(), site.spans.stream())
          .forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(site));
    }
    for (int i = 0; i < sites.length && !byKey.isEmpty(); i++) {
      if (sites[i] == null) {
        sites[i] = met(drafts.get(i), byKey);
      }
    }
  }

  /// The name of the first site that a page is of, null when it is of none.
  private static @Nullable String met(Draft page, Map<Long, List<Met>> byKey) {
    Set<Long> edges =
        LongStream.concat(Arrays.stream(head(page)), Arrays.stream(tail(page)))
            .boxed()
            .collect(Collectors.toSet());
    var names = new TreeSet<String>();
    Stream.concat(SiteTemplates.keys(page).stream(), edges.stream())
        .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
        .distinct()
        .filter(site -> !Collections.disjoint(site.spans, edges) || isOf(page, site.lines))
        .forEach(site -> names.add(site.name));
    return names.isEmpty() ? null : names.first();
  }

  /// Whether a page has these lines as a page of their site has them.
  private static boolean isOf(Draft page, Set<Long> lines) {
    Set<Long> shared = SiteTemplates.keys(page);
    shared.retainAll(lines);
    return shared.size() >= SHARED_LINES && shortLines(page, lines) >= SHARED_SHORT;
  }

  private void joinUnbroken() {
    var groups = new Groups(sites.length);
    joinByFirst(UnnamedSites::head, groups);
    joinByFirst(UnnamedSites::tail, groups);
    name(groups, UnnamedSites::haveTemplate);
  }

  /// The first n-grams of a page without line breaks, none of others.
  private static long[] head(Draft page) {
    return grams(page, words -> Arrays.copyOf(words, Math.min(EDGE, words.length)));
  }

  /// The last ones, from the end.
  private static long[] tail(Draft page) {
    long[] grams =
        grams(
            page,
            words -> Arrays.copyOfRange(words, Math.max(0, words.length - EDGE), words.length));
    long[] tail = new long[grams.length];
    Arrays.setAll(tail, i -> grams[grams.length - 1 - i]);
    return tail;
  }

  private static long[] grams(Draft page, UnaryOperator<long[]> edge) {
    return TemplateSpans.wholePage(page)
        .map(piece -> Shingles.rolling(edge.apply(piece.words), TemplateSpans.RUN))
        .orElse(new long[0]);
  }

  /// Joins pages by the first of their n-grams that stands on enough of them.
  private void joinByFirst(Function<Draft, long[]> edge, Groups groups) {
    long[] common = common(edge);
    var firstWith = new HashMap<Long, Integer>();
    for (int i = 0; i < sites.length && common.length > 0; i++) {
      long[] grams = sites[i] == null ? edge.apply(drafts.get(i)) : new long[0];
      int at = 0;
      while (at < grams.length && Arrays.binarySearch(common, grams[at]) < 0) {
        at++;
      }
      if (at < grams.length) {
        Integer first = firstWith.putIfAbsent(grams[at], i);
        groups.join(i, first == null ? i : first);
      }
    }
  }

  /// The n-grams at an edge of enough pages, in order.
  private long[] common(Function<Draft, long[]> edge) {
    long[] grams =
        IntStream.range(0, sites.length)
            .filter(i -> sites[i] == null)
            .mapToObj(i -> edge.apply(drafts.get(i)))
            .flatMapToLong(page -> Arrays.stream(page).distinct())
            .sorted()
            .toArray();
    int more = TemplateSpans.WITNESSES - 1;
    return IntStream.range(0, Math.max(0, grams.length - more))
        .filter(i -> grams[i] == grams[i + more])
        .mapToLong(i -> grams[i])
        .distinct()
        .toArray();
  }

  /// Whether these pages have template in common, and not a paragraph that one took from another.
  private static boolean haveTemplate(List<Draft> pages) {
    var counts = new SiteCounts();
    TemplateSpans.count(counts, pages);
    Set<Long> template = TemplateSpans.template(counts.unbroken, counts.spans);
    return !template.isEmpty()
        && pages.stream().noneMatch(page -> TemplateSpans.holdsProse(page, template));
  }

  /// Compares each page with the first that has a line in common. A page with little prose of its
  /// own, as one of an error, cannot stand for its site, and gives its place to the next.
  private void joinByLines() {
    var groups = new Groups(sites.length);
    var joined = new BitSet(sites.length);
    var firstWith = new HashMap<Long, Integer>();
    for (int i = 0; i < sites.length; i++) {
      if (sites[i] != null) {
        continue;
      }
      var shared = new LinkedHashMap<Integer, Integer>();
      for (Piece piece : drafts.get(i).pieces) {
        if (piece.shape.words() > 0) {
          Integer first = firstWith.putIfAbsent(piece.key, i);
          if (first != null && first != i) {
            shared.merge(first, 1, Integer::sum);
          }
        }
      }
      for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
        int first = other.getKey();
        if (groups.of(i) == groups.of(first) || other.getValue() < SHARED_LINES) {
          continue;
        }
        if (areOne(drafts.get(i), drafts.get(first))) {
          groups.join(i, first);
          joined.set(first);
        } else if (!joined.get(first) && hasMoreProse(drafts.get(i), drafts.get(first))) {
          int heir = i;
          SiteTemplates.keys(drafts.get(i)).forEach(key -> firstWith.replace(key, first, heir));
        }
      }
    }
    name(groups, _ -> true);
    joinRest();
  }

  /// Pages without prose of their own, and copies, are of the site whose template they have.
  private void joinRest() {
    var found = new TreeMap<String, SiteCounts>();
    for (int i = 0; i < sites.length; i++) {
      String site = sites[i];
      if (site != null && given[i] == null) {
        SiteCounts counts = found.computeIfAbsent(site, _ -> new SiteCounts());
        counts.pages++;
        SiteCounts.add(counts.lines, SiteTemplates.keys(drafts.get(i)));
      }
    }
    join(
        found.entrySet().stream()
            .filter(site -> site.getValue().pages >= SITE_PAGES)
            .map(site -> Met.of(site.getKey(), site.getValue()))
            .toList());
  }

  private void name(Groups groups, Predicate<List<Draft>> isSite) {
    var members = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < sites.length; i++) {
      members.computeIfAbsent(groups.of(i), _ -> new ArrayList<>()).add(i);
    }
    for (List<Integer> group : members.values()) {
      if (group.size() > 1 && isSite.test(group.stream().map(drafts::get).toList())) {
        String name = free("site of " + drafts.get(group.getFirst()).article.id());
        group.forEach(i -> sites[i] = name);
      }
    }
  }

  /// The name, with a number behind it if another site has it: ids may begin anew with every run.
  private String free(String name) {
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + " (" + i + ")";
    }
    return free;
  }

  /// Whether two pages share lines as pages of one site do.
  static boolean areOne(Draft a, Draft b) {
    Set<Long> inA = SiteTemplates.keys(a);
    Set<Long> inB = SiteTemplates.keys(b);
    return shortLines(a, inB) >= SHARED_SHORT && hasOwnProse(a, inB) && hasOwnProse(b, inA);
  }

  /// How many different lines of a page that are no prose are among these.
  private static int shortLines(Draft page, Set<Long> lines) {
    var seen = new HashSet<Long>();
    int shared = 0;
    for (Piece piece : page.pieces) {
      boolean isShort = piece.shape.words() > 0 && !piece.shape.isSentence();
      shared += isShort && lines.contains(piece.key) && seen.add(piece.key) ? 1 : 0;
    }
    return shared;
  }

  private static boolean hasMoreProse(Draft a, Draft b) {
    return hasOwnProse(a, SiteTemplates.keys(b)) && !hasOwnProse(b, SiteTemplates.keys(a));
  }

  private static boolean hasOwnProse(Draft page, Set<Long> others) {
    int own = 0;
    for (Piece piece : page.pieces) {
      own += piece.shape.isSentence() && !others.contains(piece.key) ? 1 : 0;
    }
    return own >= OWN_PROSE;
  }
}
