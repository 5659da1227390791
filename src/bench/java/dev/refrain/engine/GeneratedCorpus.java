package dev.refrain.engine;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/// Writes a corpus of invented articles of about 390 words with planted copies, and who copied
/// whom.
///
/// Words follow Zipf's law and each prefers some successors, so that phrases repeat by chance as in
/// prose. 30 % of the articles are edited copies in clusters of 2 to 5: 1-15 % of the words
/// changed, one at a time or in stretches of 8, some with shuffled paragraphs or boilerplate at the
/// end. With `hard`, families of 8 share 20-50 % of their text without being copies. The same seed
/// gives the same bytes.
///
/// Arguments: number of articles, `plain` or `hard`, seed, path of the corpus to write; the labels
/// stand beside it under the same name with `.gold.tsv` for `.jsonl`: id, cluster.
public final class GeneratedCorpus {
  private static final int VOCABULARY = 60_000;
  private static final int SUCCESSORS = 24;
  private static final int FAMILY = 8;
  private static final String[] SYLLABLES = {
    "ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "wa", "den", "for", "gal", "hem", "pol",
    "ring", "stan", "tor", "ver", "zal"
  };

  private final SplittableRandom random;
  private final String[] words = new String[VOCABULARY];
  private final double[] cumulated = new double[VOCABULARY];
  private final List<int[]> boilerplates = new ArrayList<>();

  private GeneratedCorpus(long seed) {
    random = new SplittableRandom(seed);
    double sum = 0;
    for (int i = 0; i < VOCABULARY; i++) {
      sum += 1 / Math.pow(i + 2.7, 1.05);
      cumulated[i] = sum;
      words[i] = word(i);
    }
    for (int i = 0; i < 12; i++) {
      boilerplates.add(stretch(30));
    }
  }

  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    Path corpus = Path.of(args[3]);
    new GeneratedCorpus(Long.parseLong(args[2])).write(count, args[1].equals("hard"), corpus);
  }

  /// Which cluster each article is in, -1 for none: a plan in random order.
  private int[] plan(int count) {
    var plan = new ArrayList<Integer>();
    int copies = (int) (count * .3);
    int cluster = 0;
    while (copies > 0) {
      int size = random.nextInt(2, 6);
      plan.addAll(Collections.nCopies(size, cluster++));
      copies -= size - 1;
    }
    while (plan.size() < count) {
      plan.add(-1);
    }
    for (int i = plan.size() - 1; i > 0; i--) {
      Collections.swap(plan, i, random.nextInt(i + 1));
    }
    return plan.stream().limit(count).mapToInt(Integer::intValue).toArray();
  }

  private void write(int count, boolean hard, Path corpus) throws IOException {
    int[] plan = plan(count);
    var bases = new int[Arrays.stream(plan).max().orElse(0) + 1][];
    String gold = corpus.toString().replace(".jsonl", ".gold.tsv");
    int[] shared = {};
    int inFamily = 0;
    try (BufferedWriter rows = Files.newBufferedWriter(corpus);
        BufferedWriter labels = Files.newBufferedWriter(Path.of(gold))) {
      for (int i = 0; i < count; i++) {
        int cluster = plan[i];
        int[] text;
        if (cluster >= 0 && bases[cluster] != null) {
          text = edited(bases[cluster]);
        } else {
          text = stretch(random.nextInt(180, 600));
          if (hard && random.nextInt(1000) < 22 || inFamily % FAMILY != 0) {
            shared = inFamily % FAMILY == 0 ? stretch(300) : shared;
            int length = Math.min(300, (int) (text.length * random.nextDouble(.2, .5)));
            System.arraycopy(shared, 0, text, random.nextInt(text.length - length), length);
            inFamily++;
          }
          if (cluster >= 0) {
            bases[cluster] = text;
          }
        }
        String id = "d%07d".formatted(i);
        rows.write("{\"id\": \"" + id + "\", \"text\": \"" + spell(text) + "\"}\n");
        if (cluster >= 0) {
          labels.write(id + "\t" + cluster + "\n");
        }
      }
    }
  }

  private int[] edited(int[] base) {
    int[] text = base.clone();
    int stretch = random.nextBoolean() ? 8 : 1;
    int changes = (int) (text.length * random.nextDouble(.01, .15)) / stretch;
    for (int i = 0; i < Math.max(1, changes); i++) {
      int[] other = stretch(stretch);
      System.arraycopy(other, 0, text, random.nextInt(text.length - stretch), stretch);
    }
    if (random.nextInt(100) < 20) {
      int cut = random.nextInt(text.length / 4, text.length / 4 * 3);
      int[] turned = new int[text.length];
      System.arraycopy(text, cut, turned, 0, text.length - cut);
      System.arraycopy(text, 0, turned, text.length - cut, cut);
      text = turned;
    }
    if (random.nextInt(100) < 20) {
      int[] boilerplate = boilerplates.get(random.nextInt(boilerplates.size()));
      int end = text.length;
      text = Arrays.copyOf(text, end + boilerplate.length);
      System.arraycopy(boilerplate, 0, text, end, boilerplate.length);
    }
    return text;
  }

  private int[] stretch(int length) {
    int[] text = new int[length];
    int last = 0;
    for (int i = 0; i < length; i++) {
      last = random.nextInt(10) < 6 ? successor(last) : zipf(random.nextDouble());
      text[i] = last;
    }
    return text;
  }

  private int successor(int word) {
    long choice = word * 0x9e3779b97f4a7c15L + random.nextInt(SUCCESSORS);
    long mixed = (choice ^ choice >>> 29) * 0xbf58476d1ce4e5b9L;
    return zipf((mixed >>> 11) * 0x1p-53);
  }

  private int zipf(double share) {
    int at = Arrays.binarySearch(cumulated, share * cumulated[VOCABULARY - 1]);
    return Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at);
  }

  private static String word(int number) {
    var word = new StringBuilder();
    int rest = number;
    do {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
      rest /= SYLLABLES.length;
    } while (rest > 0);
    return word.toString();
  }

  private String spell(int[] text) {
    var spelled = new StringBuilder();
    for (int i = 0; i < text.length; i++) {
      String word = words[text[i]];
      boolean begins = i % 17 == 0;
      String between = i == 0 ? "" : i % 68 == 0 ? ".\\n\\n" : begins ? ". " : " ";
      spelled.append(between);
      spelled.append(begins ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
      if (i % 97 == 50) {
        spelled.append(" \u201c").append(words[text[i] / 2]).append("\u201d");
      }
    }
    return spelled.append('.').toString();
  }
}
