package dev.refrain.story;

import dev.refrain.store.IndexedText;
import dev.refrain.store.TermVectors;
import dev.refrain.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The terms that set a story apart, as its articles write them.
///
/// The weight of a term in a story is the sum of its TF-IDF weights in the story's texts (class
/// TF-IDF; Grootendorst 2022), times the root of the share of its texts that are in the story.
/// Terms are stems; the words shown are those with which most texts write it first. Function words
/// are not shown, nor pairs with a mark between, nor days of the week, nor what a chosen term says
/// already ([TermChoice]).
final class Labels {
  private static final int TERMS = 6;
  private static final int CANDIDATES = 24;

  private final List<IndexedText> texts;
  private final TermVectors vectors;
  private final int[][] stories;

  Labels(List<IndexedText> texts, TermVectors vectors, int[][] stories) {
    this.texts = texts;
    this.vectors = vectors;
    this.stories = stories;
  }

  /// The strongest first; empty where a text shares no term with any other.
  List<String> of(int story) {
    int[] members = stories[story];
    List<IndexedText> told = Arrays.stream(members).mapToObj(texts::get).toList();
    long[] candidates = candidates(members);
    int[] terms = Arrays.stream(candidates).mapToInt(candidate -> (int) candidate).toArray();
    List<Map<String, Integer>> surfaces = surfaces(members, told, terms);
    var ranked = new ArrayList<Ranked>();
    for (int i = 0; i < terms.length; i++) {
      float weight = Float.intBitsToFloat(~(int) (candidates[i] >>> 32));
      surfaces.get(i).entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .map(Map.Entry::getKey)
          .ifPresent(words -> ranked.add(new Ranked(words, weight * Surface.telling(words))));
    }
    ranked.sort(Comparator.comparingDouble(term -> -term.weight()));
    var choice = new TermChoice(words -> isWritten(words, told));
    ranked.forEach(term -> choice.offer(term.words()));
    return choice.terms(TERMS);
  }

  /// A term as it is shown.
  private record Ranked(String words, double weight) {}

  private static boolean isWritten(String words, List<IndexedText> told) {
    for (IndexedText text : told) {
      if (text.body().contains(words) || text.title().contains(words)) {
        return true;
      }
    }
    return false;
  }

  /// How the texts write each term first, and how many do so.
  private List<Map<String, Integer>> surfaces(int[] members, List<IndexedText> told, int[] terms) {
    long[] places = new long[terms.length];
    var surfaces = new ArrayList<Map<String, Integer>>();
    for (int i = 0; i < terms.length; i++) {
      places[i] = (long) terms[i] << 32 | i;
      surfaces.add(new TreeMap<>());
    }
    Arrays.sort(places);
    for (int member = 0; member < members.length; member++) {
      int row = members[member];
      IndexedText text = told.get(member);
      int next = 0;
      for (int i = 0; i < vectors.length(row); i++) {
        int term = vectors.term(row, i);
        while (next < places.length && (int) (places[next] >>> 32) < term) {
          next++;
        }
        if (next < places.length && (int) (places[next] >>> 32) == term) {
          Map<String, Integer> counts = surfaces.get((int) places[next]);
          count(counts, vectors.mention(row, i, text), text.language());
        }
      }
    }
    return surfaces;
  }

  /// The terms with the largest weights, the largest first, ties by number: the complement of the
  /// weight's bits, then the term.
  private long[] candidates(int[] members) {
    int entries = Arrays.stream(members).map(vectors::length).sum();
    long[] terms = new long[entries];
    float[] weights = new float[entries];
    int size = 0;
    for (int row : members) {
      for (int i = 0; i < vectors.length(row); i++) {
        weights[size] = vectors.weight(row, i);
        terms[size] = (long) vectors.term(row, i) << 32 | size;
        size++;
      }
    }
    Arrays.sort(terms);
    long[] order = new long[entries];
    int distinct = 0;
    for (int i = 0; i < entries; ) {
      int term = (int) (terms[i] >>> 32);
      double sum = 0;
      int inside = 0;
      for (; i < entries && terms[i] >>> 32 == term; i++, inside++) {
        sum += weights[(int) terms[i]];
      }
      float weight = (float) (sum * Math.sqrt((double) inside / vectors.documentFrequency(term)));
      order[distinct++] = (long) ~Float.floatToIntBits(weight) << 32 | term;
    }
    Arrays.sort(order, 0, distinct);
    return Arrays.copyOf(order, Math.min(CANDIDATES, distinct));
  }

  /// Counts words that can be shown.
  private static void count(
      Map<String, Integer> surfaces, String surface, @Nullable String language) {
    String words = Surface.of(surface);
    if (words != null && !Language.hasEmptyWord(words, language)) {
      surfaces.merge(words, 1, Integer::sum);
    }
  }
}
