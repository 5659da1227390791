package dev.refrain.story;

import dev.refrain.model.Page;
import dev.refrain.store.TermVectors;
import dev.refrain.story.StoryExplanation.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Explains stories from what was known when they were made.
final class Explainer {
  private static final int TERMS = 20;

  private final StorySearch search;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Page> pages = new HashMap<>();

  Explainer(StorySearch search) {
    this.search = search;
    List<List<Page>> members = search.texts().members();
    for (int text = 0; text < members.size(); text++) {
      for (Page page : members.get(text)) {
        numbers.put(page.id(), text);
        pages.put(page.id(), page);
      }
    }
    for (Page page : search.texts().aside()) {
      numbers.put(page.id(), -1);
      pages.put(page.id(), page);
    }
  }

  StoryExplanation explain(String a, String b) {
    int x = number(a);
    int y = number(b);
    if (x < 0 || y < 0) {
      return new StoryExplanation(
          a,
          b,
          a.equals(b),
          Verdict.NOTHING_TOLD,
          a,
          b,
          0,
          0,
          1,
          days(a, b),
          0,
          List.of(),
          List.of());
    }
    boolean together = search.clusters().stories()[x] == search.clusters().stories()[y];
    boolean copies = x == y;
    double between = between(x, y);
    return new StoryExplanation(
        a,
        b,
        together,
        verdict(x, y, together, between),
        text(x),
        text(y),
        copies ? Double.NaN : search.vectors().cosine(x, y),
        copies ? Double.NaN : search.affinity().of(x, y),
        copies ? Double.NaN : search.time().factor(x, y),
        days(a, b),
        between,
        copies ? List.of() : terms(x, y),
        copies ? List.of() : steps(WidestPath.find(search.graph(), x, y)));
  }

  /// The article that stands for all copies of a text.
  private String text(int number) {
    return search.texts().texts().get(number).id();
  }

  /// Between the two articles themselves, whatever stands for them.
  private @Nullable Double days(String a, String b) {
    var published = new ArrayList<@Nullable String>();
    published.add(published(a));
    published.add(published(b));
    double days = Moments.of(published).between(0, 1);
    return Double.isNaN(days) ? null : days;
  }

  private @Nullable String published(String id) {
    Page page = pages.get(id);
    return page == null ? null : page.published();
  }

  private int number(String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("no article is called " + id);
    }
    return number;
  }

  private Verdict verdict(int x, int y, boolean together, double between) {
    if (x == y) {
      return Verdict.COPIES;
    }
    if (together) {
      return search.likeness(x, y) >= 1 ? Verdict.ALIKE : Verdict.THROUGH_OTHERS;
    }
    if (between < 1) {
      return Verdict.UNLIKE;
    }
    return search.clusters().refused(part(x), part(y), between)
        ? Verdict.OWN_EVENTS
        : Verdict.APART;
  }

  /// The mean likeness over pairs of texts, one from the story of each.
  private double between(int x, int y) {
    int[] left = story(x);
    int[] right = story(y);
    double sum = 0;
    int pairs = 0;
    for (int a : left) {
      for (int b : right) {
        if (a != b) {
          sum += search.likeness(a, b);
          pairs++;
        }
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }

  private Corroboration.Part part(int text) {
    int[] story = story(text);
    Corroboration.Part part = Corroboration.Part.of(search.affinity().terms(story[0]));
    for (int i = 1; i < story.length; i++) {
      double sum = 0;
      for (int j = 0; j < i; j++) {
        sum += search.likeness(story[i], story[j]);
      }
      part = part.with(Corroboration.Part.of(search.affinity().terms(story[i])), sum / i);
    }
    return part;
  }

  private int[] story(int text) {
    int[] stories = search.clusters().stories();
    return Partition.members(stories)[stories[text]];
  }

  private List<StoryExplanation.Term> terms(int x, int y) {
    TermVectors vectors = search.vectors();
    var terms = new ArrayList<StoryExplanation.Term>();
    for (int i = 0, j = 0; i < vectors.length(x) && j < vectors.length(y); ) {
      int a = vectors.term(x, i);
      int b = vectors.term(y, j);
      if (a == b) {
        String words = vectors.mention(x, i, search.wording().get(x)).replaceAll("\\s+", " ");
        terms.add(new StoryExplanation.Term(words, vectors.weight(x, i), vectors.weight(y, j)));
      }
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    terms.sort(
        Comparator.comparingDouble((StoryExplanation.Term t) -> -t.weightA() * t.weightB())
            .thenComparing(StoryExplanation.Term::words));
    return terms.subList(0, Math.min(TERMS, terms.size()));
  }

  private List<StoryExplanation.Step> steps(int[] path) {
    var steps = new ArrayList<StoryExplanation.Step>();
    for (int i = 1; i < path.length; i++) {
      steps.add(
          new StoryExplanation.Step(
              text(path[i - 1]), text(path[i]), search.likeness(path[i - 1], path[i])));
    }
    return steps;
  }
}
