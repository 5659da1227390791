package dev.refrain.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Tells lines that pages of a site repeat because they tell the same, as versions of an article
/// and reports that quote one paragraph do, from those that the site prints whatever a page tells.
///
/// What a site prints says nothing of what else stands on a page: two pages that have it are no
/// nearer to each other than one with it is to one without it. Two pages with a text of their story
/// are. Nearness is the cosine of the words in the sentences that only one page has, rare words
/// weighing more (TF-IDF; Salton and Buckley 1988). Lines without a sentence among them are not
/// asked about, and where all pages have a line nothing can tell, and it is the site's.
///
/// Trade-off: of the pages with a line and of those without it no more than [#LOOKED_AT] each are
/// compared.
final class StoryText {
  /// Pages that tell the same are so near to each other, on the average,
  private static final double NEAR = .1;

  /// and so many times nearer than to others of the site. That holds for .81 of 243 samples of two
  /// or three pages of one incident and one source of GVA, and for 9 of 83 groups of lines that the
  /// sites of GVA, L3S-GN1 and DAnIEL repeat: two are of a story, the other seven hold no sentence.
  private static final double NEARER = 2;

  private static final int LOOKED_AT = 12;

  private final List<Draft> pages;
  private final Set<Long> repeated;

  private StoryText(List<Draft> pages, Set<Long> repeated) {
    this.pages = pages;
    this.repeated = repeated;
  }

  /// The lines, among those that pages of a site repeat, that belong to what the pages tell.
  ///
  /// @param repeated the keys of the repeated lines
  static Set<Long> among(Set<Long> repeated, List<Draft> pages) {
    var places = new TreeMap<Long, BitSet>();
    var sentences = new TreeSet<Long>();
    for (int page = 0; page < pages.size() && !repeated.isEmpty(); page++) {
      for (Piece piece : pages.get(page).pieces) {
        if (repeated.contains(piece.key)) {
          places.computeIfAbsent(piece.key, _ -> new BitSet()).set(page);
          if (piece.shape.isSentence()) {
            sentences.add(piece.key);
          }
        }
      }
    }
    var text = new StoryText(pages, repeated);
    var stories = new HashMap<BitSet, Boolean>();
    sentences.forEach(key -> stories.computeIfAbsent(places.get(key), text::isStory));
    var lines = new HashSet<Long>();
    places.forEach(
        (key, with) -> {
          if (stories.getOrDefault(with, false)) {
            lines.add(key);
          }
        });
    return lines;
  }

  /// Whether these pages tell the same.
  private boolean isStory(BitSet with) {
    int[] inside = sample(with.stream().toArray());
    int[] outside =
        sample(IntStream.range(0, pages.size()).filter(page -> !with.get(page)).toArray());
    if (outside.length == 0) {
      return false;
    }
    List<Map<Long, Double>> all =
        vectors(IntStream.concat(Arrays.stream(inside), Arrays.stream(outside)).toArray());
    List<Map<Long, Double>> told = all.subList(0, inside.length);
    List<Map<Long, Double>> others = all.subList(inside.length, all.size());
    double near =
        IntStream.range(0, told.size())
            .boxed()
            .flatMapToDouble(
                i -> told.subList(0, i).stream().mapToDouble(b -> cosine(told.get(i), b)))
            .average()
            .orElse(0);
    double[] far =
        told.stream()
            .flatMapToDouble(a -> others.stream().mapToDouble(b -> cosine(a, b)))
            .sorted()
            .toArray();
    return near >= NEAR && near >= NEARER * far[far.length / 2];
  }

  private static int[] sample(int[] pages) {
    int step = Math.max(1, pages.length / LOOKED_AT);
    return IntStream.range(0, Math.min(LOOKED_AT, pages.length))
        .map(i -> pages[i * step])
        .toArray();
  }

  /// The weights of the words of these pages, of length 1; empty for a page without any.
  private List<Map<Long, Double>> vectors(int[] looked) {
    List<Set<Long>> words = Arrays.stream(looked).mapToObj(i -> words(pages.get(i))).toList();
    var frequencies = new HashMap<Long, Integer>();
    words.forEach(page -> SiteCounts.add(frequencies, page));
    return words.stream().map(page -> vector(page, frequencies, looked.length)).toList();
  }

  private static Map<Long, Double> vector(
      Set<Long> words, Map<Long, Integer> frequencies, double pages) {
    var vector = new TreeMap<Long, Double>();
    words.forEach(word -> vector.put(word, Math.log1p(pages / frequencies.getOrDefault(word, 1))));
    double length = Math.sqrt(vector.values().stream().mapToDouble(x -> x * x).sum());
    vector.replaceAll((_, weight) -> weight / length);
    return vector;
  }

  private static double cosine(Map<Long, Double> a, Map<Long, Double> b) {
    double sum = 0;
    for (Map.Entry<Long, Double> entry : a.entrySet()) {
      sum += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  /// The words of a page's sentences, function words and repeated lines left out.
  private Set<Long> words(Draft page) {
    var words = new HashSet<Long>();
    for (Piece piece : page.pieces) {
      if (piece.shape.isSentence() && !repeated.contains(piece.key)) {
        Arrays.stream(piece.words).filter(word -> !StopWords.isStopWord(word)).forEach(words::add);
      }
    }
    return words;
  }
}
