package dev.refrain.story;

import dev.refrain.store.IndexedText;
import dev.refrain.store.TermVectors;
import dev.refrain.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The terms that set a story apart, as its articles write them.
///
/// The weight of a term in a story is the sum of its TF-IDF weights in the story's texts (class
/// TF-IDF; Grootendorst 2022), times the root of the share of its texts that are in the story.
/// Terms are stems; the words shown are those with which most texts write it first. Function words
/// are not shown, nor pairs with a mark between, nor a word that is part of a chosen pair.
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
    int[] candidates = candidates(stories[story]);
    var surfaces = new ArrayList<Map<String, Integer>>();
    int[] sorted = candidates.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < candidates.length; i++) {
      surfaces.add(new TreeMap<>());
    }
    for (int row : stories[story]) {
      IndexedText text = texts.get(row);
      for (int i = 0; i < vectors.length(row); i++) {
        int place = Arrays.binarySearch(sorted, vectors.term(row, i));
        if (place >= 0) {
          count(surfaces.get(place), vectors.mention(row, i, text), text.language());
        }
      }
    }
    var inOrder = new ArrayList<Map<String, Integer>>();
    for (int term : candidates) {
      inOrder.add(surfaces.get(Arrays.binarySearch(sorted, term)));
    }
    return choose(inOrder);
  }

  /// The terms with the largest weights, the largest first, ties by number.
  private int[] candidates(int[] members) {
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
    return Arrays.stream(order, 0, Math.min(CANDIDATES, distinct)).mapToInt(x -> (int) x).toArray();
  }

  /// Counts words that can be shown.
  private static void count(
      Map<String, Integer> surfaces, String surface, @Nullable String language) {
    String words = Surface.of(surface);
    if (words != null && !Language.hasFunctionWord(words, language)) {
      surfaces.merge(words, 1, Integer::sum);
    }
  }

  private static List<String> choose(List<Map<String, Integer>> candidates) {
    var chosen = new ArrayList<String>();
    for (Map<String, Integer> surfaces : candidates) {
      surfaces.entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .ifPresent(surface -> place(surface.getKey(), chosen));
    }
    return List.copyOf(chosen.subList(0, Math.min(TERMS, chosen.size())));
  }

  /// Adds a term, in the place of its parts or not at all when it is itself a part.
  private static void place(String surface, List<String> chosen) {
    String words = bounded(surface);
    if (chosen.stream().anyMatch(other -> bounded(other).contains(words))) {
      return;
    }
    for (int i = 0; i < chosen.size(); i++) {
      if (words.contains(bounded(chosen.get(i)))) {
        chosen.set(i, surface);
        return;
      }
    }
    chosen.add(surface);
  }

  private static String bounded(String surface) {
    return " " + surface.toLowerCase(Locale.ROOT) + " ";
  }
}
