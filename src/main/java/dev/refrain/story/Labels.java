package dev.refrain.story;

import dev.refrain.store.IndexedText;
import dev.refrain.store.TermVectors;
import dev.refrain.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

  /// One word or two with nothing but space between.
  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\p{N}\\p{M}.'’-]{2,}(\\s+[\\p{L}\\p{N}\\p{M}.'’-]+)?");

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
    List<Integer> candidates = candidates(stories[story]);
    var surfaces = new HashMap<Integer, Map<String, Integer>>();
    candidates.forEach(term -> surfaces.put(term, new TreeMap<>()));
    for (int row : stories[story]) {
      IndexedText text = texts.get(row);
      for (int i = 0; i < vectors.length(row); i++) {
        Map<String, Integer> words = surfaces.get(vectors.term(row, i));
        if (words != null) {
          count(words, vectors.mention(row, i, text), text.language());
        }
      }
    }
    return choose(candidates, surfaces);
  }

  private List<Integer> candidates(int[] members) {
    var sums = new TreeMap<Integer, Double>();
    var inside = new HashMap<Integer, Integer>();
    for (int row : members) {
      for (int i = 0; i < vectors.length(row); i++) {
        sums.merge(vectors.term(row, i), (double) vectors.weight(row, i), Double::sum);
        inside.merge(vectors.term(row, i), 1, Integer::sum);
      }
    }
    sums.replaceAll(
        (term, sum) ->
            sum
                * Math.sqrt(
                    (double) inside.getOrDefault(term, 0) / vectors.documentFrequency(term)));
    return sums.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Counts words that can be shown.
  private static void count(
      Map<String, Integer> surfaces, String surface, @Nullable String language) {
    if (WORDS.matcher(surface).matches() && !Language.hasFunctionWord(surface, language)) {
      surfaces.merge(surface.replaceAll("\\s+", " "), 1, Integer::sum);
    }
  }

  private static List<String> choose(
      List<Integer> candidates, Map<Integer, Map<String, Integer>> surfaces) {
    var chosen = new ArrayList<String>();
    for (int term : candidates) {
      String surface =
          surfaces.getOrDefault(term, Map.of()).entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
              .map(Map.Entry::getKey)
              .orElse("");
      if (!surface.isEmpty()) {
        place(surface, chosen);
      }
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
