package dev.refrain.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many of the pairs of passages in which one holds most of the other's word 3-grams a run has
/// listed: a sample of passages is compared with all passages, without any candidates.
///
/// Of a paragraph that stands on very many pages in slightly different words a run lists each with
/// a few of the others only, so sampled passages with more partners than [#MANY] are told apart: of
/// those it is counted how many stand in any listed pair.
///
/// Arguments: a generated corpus, the folder of the run, and of how many passages one is taken.
public final class PassageRecall {
  private static final double CONTAINED = .8;

  private static final int MANY = 32;

  /// Words of the shortest passage that has 3-grams to speak of.
  private static final int LONG = 8;

  private static final Pattern ROW = Pattern.compile("\\{\"id\": \"(.*?)\", \"text\": \"(.*)\"\\}");
  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Pattern SIDE =
      Pattern.compile("\"article\":\"([^\"]*)\",\"passage\":\\d+,\"lines\":\\[(\\d+)");

  private final List<String> names = new ArrayList<>();
  private final List<long[]> sample = new ArrayList<>();
  private final Map<Long, List<Integer>> byGram = new HashMap<>();

  /// The partners of each passage of the sample.
  private final Map<String, Set<String>> wanted = new TreeMap<>();

  private PassageRecall() {}

  public static void main(String[] args) throws IOException {
    var recall = new PassageRecall();
    int share = Integer.parseInt(args[2]);
    Path corpus = Path.of(args[0]);
    int[] seen = {0};
    each(corpus, (name, grams) -> recall.take(seen[0]++ % share == 0, name, grams));
    each(corpus, recall::compare);
    recall.report(seen[0], Path.of(args[1], "duplicates.jsonl"));
  }

  /// Every passage of enough words: article, tabulator, line; and its 3-grams as a set.
  private static void each(Path corpus, BiConsumer<String, long[]> passages) throws IOException {
    try (BufferedReader rows = Files.newBufferedReader(corpus)) {
      for (String row = rows.readLine(); row != null; row = rows.readLine()) {
        Matcher matcher = ROW.matcher(row);
        if (!matcher.matches()) {
          throw new IllegalArgumentException("no generated row: " + row);
        }
        String[] lines = matcher.group(2).split("\\\\n", -1);
        for (int line = 0; line < lines.length; line++) {
          long[] grams = grams(lines[line]);
          if (grams.length > 0) {
            passages.accept(matcher.group(1) + "\t" + (line + 1), grams);
          }
        }
      }
    }
  }

  private static long[] grams(String text) {
    long[] words =
        WORD.matcher(text.toLowerCase(Locale.ROOT))
            .results()
            .mapToLong(word -> 31L * word.group().hashCode() + word.group().length())
            .toArray();
    long[] grams = new long[words.length < LONG ? 0 : words.length - 2];
    for (int i = 0; i < grams.length; i++) {
      grams[i] =
          ((words[i] * 0x9fb21c651e98df25L + words[i + 1]) * 0x9fb21c651e98df25L + words[i + 2])
              * 0xbf58476d1ce4e5b9L;
    }
    return Arrays.stream(grams).distinct().toArray();
  }

  private void take(boolean chosen, String name, long[] grams) {
    if (chosen) {
      for (long gram : grams) {
        byGram.computeIfAbsent(gram, _ -> new ArrayList<>(1)).add(names.size());
      }
      names.add(name);
      sample.add(grams);
    }
  }

  private void compare(String name, long[] grams) {
    Map<Integer, Integer> common = new HashMap<>();
    for (long gram : grams) {
      for (int other : byGram.getOrDefault(gram, List.of())) {
        common.merge(other, 1, Integer::sum);
      }
    }
    common.forEach(
        (other, count) -> {
          int fewer = Math.min(grams.length, sample.get(other).length);
          if (count >= CONTAINED * fewer && !names.get(other).equals(name)) {
            wanted.computeIfAbsent(names.get(other), _ -> new HashSet<>()).add(name);
          }
        });
  }

  private void report(int passages, Path duplicates) throws IOException {
    Map<String, Set<String>> listed = listed(duplicates);
    int pairs = 0;
    int found = 0;
    int many = 0;
    int reached = 0;
    for (Map.Entry<String, Set<String>> entry : wanted.entrySet()) {
      Set<String> partners = listed.getOrDefault(entry.getKey(), Set.of());
      if (entry.getValue().size() > MANY) {
        many++;
        reached += partners.isEmpty() ? 0 : 1;
      } else {
        pairs += entry.getValue().size();
        found += (int) entry.getValue().stream().filter(partners::contains).count();
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%,d passages, %,d compared with all; of those with up to %d partners of containment %.1f:"
            + " %,d pairs, recall %.4f; with more: %,d, of which %,d stand in a listed pair%n",
        passages,
        sample.size(),
        MANY,
        CONTAINED,
        pairs,
        (double) found / pairs,
        many,
        reached);
  }

  /// The listed partners of the passages of the sample.
  private Map<String, Set<String>> listed(Path duplicates) throws IOException {
    var listed = new HashMap<String, Set<String>>();
    try (BufferedReader lines = Files.newBufferedReader(duplicates)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher matcher = SIDE.matcher(line);
        if (matcher.find()) {
          String a = place(matcher);
          if (matcher.find()) {
            String b = place(matcher);
            listed.computeIfAbsent(a, _ -> new HashSet<>()).add(b);
            listed.computeIfAbsent(b, _ -> new HashSet<>()).add(a);
          }
        }
      }
    }
    return listed;
  }

  private static String place(Matcher side) {
    return side.group(1) + "\t" + side.group(2);
  }
}
