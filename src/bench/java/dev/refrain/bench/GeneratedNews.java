package dev.refrain.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Writes invented news, and which event each article is about.
///
/// A thousand articles a day. Three in five events get one article, the others more, by a power
/// law; they come within days of each other. Words follow Zipf's law and each prefers some
/// successors, English function words first among them. An article draws one word in ten from the
/// 40 words of its event, most of them rare, and one in ten from the 400 of its topic; there are
/// 300 topics. One in eight of those that follow an earlier one copies it with a few changed words.
/// There are 200 sources, and each ends its texts with the same lines. The same seed gives the same
/// bytes.
///
/// Arguments: number of articles, seed, path of the corpus to write; the labels stand beside it
/// under the same name with `.gold.tsv` for `.jsonl`: id, event.
public final class GeneratedNews {
  private static final int VOCABULARY = 120_000;
  private static final int SUCCESSORS = 16;
  private static final int TOPICS = 300;
  private static final int SOURCES = 200;
  private static final int LARGEST = 200;
  private static final double A_DAY = 1000;
  private static final LocalDateTime START = LocalDateTime.of(2024, 1, 1, 0, 0);
  private static final String[] FUNCTION_WORDS =
      ("the of to and in a is that for on it with as was at by he be from his are has have an they"
              + " which who will but not this were had their its been one or more about after said"
              + " we she her would up out over when than also there so into could first new two no"
              + " only other can some what all last if them time him most now before made did where"
              + " may many under these those between such through since")
          .split(" ", -1);
  private static final String[] SYLLABLES = {
    "ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "wa", "den", "for", "gal", "hem", "pol",
    "ring", "stan", "tor", "ver", "zal"
  };

  private final SplittableRandom random;
  private final double[] cumulated = new double[VOCABULARY];
  private final int[][] topics = new int[TOPICS][400];

  /// What happened: its number, its topic and words, how many articles are still to come, and the
  /// text of the last one.
  private static final class Event {
    private int number;
    private int topic;
    private int[] words = {};
    private int left;
    private int[] text = {};
  }

  private GeneratedNews(long seed) {
    random = new SplittableRandom(seed);
    double sum = 0;
    for (int i = 0; i < VOCABULARY; i++) {
      sum += 1 / Math.pow(i + 2.7, 1.05);
      cumulated[i] = sum;
    }
    for (int[] topic : topics) {
      Arrays.setAll(topic, i -> random.nextInt(200, 20_000));
    }
  }

  public static void main(String[] args) throws IOException {
    new GeneratedNews(Long.parseLong(args[1])).write(Integer.parseInt(args[0]), Path.of(args[2]));
  }

  private void write(int count, Path corpus) throws IOException {
    String gold = corpus.toString().replace(".jsonl", ".gold.tsv");
    var open = new Event[1000];
    int events = 0;
    try (BufferedWriter rows = Files.newBufferedWriter(corpus);
        BufferedWriter labels = Files.newBufferedWriter(Path.of(gold))) {
      for (int i = 0; i < count; i++) {
        int slot = random.nextInt(open.length);
        Event event = open[slot];
        if (event == null || event.left == 0) {
          event = event(events++);
          open[slot] = event;
        }
        event.left--;
        String id = "n%07d".formatted(i);
        rows.write(row(id, i / A_DAY, event));
        labels.write(id + "\t" + event.number + "\n");
      }
    }
  }

  private Event event(int number) {
    var event = new Event();
    event.number = number;
    event.topic = random.nextInt(TOPICS);
    event.words = new int[40];
    Arrays.setAll(event.words, i -> random.nextInt(i < 20 ? 2000 : 20_000, VOCABULARY));

    event.left =
        random.nextInt(5) < 3 ? 1 : (int) Math.min(LARGEST, 2 / Math.sqrt(random.nextDouble()));
    return event;
  }

  private String row(String id, double day, Event event) {
    event.text =
        event.text.length > 0 && random.nextInt(8) == 0
            ? edited(event.text)
            : text(event, random.nextInt(150, 620));
    int source = random.nextInt(SOURCES);
    var published = START.plusSeconds((long) (day * 86_400));
    return "{\"id\": \"%s\", \"source\": \"%s\", \"published\": \"%s\", \"title\": \"%s\", \"text\": \"%s\"}\n"
        .formatted(
            id,
            word(VOCABULARY + source) + ".example",
            published,
            spell(text(event, random.nextInt(6, 12))),
            spell(event.text) + ".\\n\\n" + lines(source));
  }

  /// What a source prints below its texts.
  private String lines(int source) {
    return "Share this %s\\nSubscribe to %s %s\\nMore from %s"
        .formatted(word(source), word(source + 300), word(source + 500), word(source + 700));
  }

  private int[] edited(int[] base) {
    int[] text = base.clone();
    for (int i = 0; i < text.length / 20; i++) {
      text[random.nextInt(text.length)] = zipf(random.nextDouble());
    }
    return text;
  }

  private int[] text(Event event, int length) {
    int[] text = new int[length];
    int last = 0;
    for (int i = 0; i < length; i++) {
      last =
          switch (random.nextInt(10)) {
            case 0 -> event.words[(int) (event.words.length * square())];
            case 1 -> topics[event.topic][(int) (400 * square())];
            case 2, 3, 4, 5, 6, 7 -> successor(last);
            default -> zipf(random.nextDouble());
          };
      text[i] = last;
    }
    return text;
  }

  /// Small numbers more often than large ones.
  private double square() {
    double share = random.nextDouble();
    return share * share;
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
    if (number < FUNCTION_WORDS.length) {
      return FUNCTION_WORDS[number];
    }
    var word = new StringBuilder();
    int rest = number;
    do {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
      rest /= SYLLABLES.length;
    } while (rest > 0);
    return word.toString();
  }

  private static String spell(int[] text) {
    var spelled = new StringBuilder();
    for (int i = 0; i < text.length; i++) {
      String word = word(text[i]);
      boolean begins = i % 17 == 0;
      spelled.append(i == 0 ? "" : i % 68 == 0 ? ".\\n\\n" : begins ? ". " : " ");
      spelled.append(begins ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
    }
    return spelled.toString();
  }
}
