package dev.refrain.audit;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;

/// What articles are damaged with: a seeded random, and words of other clean articles.
final class Dirt {
  private static final String[] FIRST = {
    "Ann", "Bo", "Carla", "Dmitri", "Edith", "Femi", "Greta", "Hugo", "Ines", "Jonas", "Katya",
    "Liam", "Mona", "Nils", "Olga", "Pedro"
  };
  private static final String[] LAST = {
    "Alder",
    "Brandt",
    "Castell",
    "Dunmore",
    "Ekberg",
    "Fairley",
    "Garrow",
    "Hollis",
    "Ibsen",
    "Jarvis",
    "Kestner",
    "Lindqvist",
    "Marlow",
    "Norwood",
    "Okafor",
    "Pelham"
  };

  final Random random;
  private final List<Clean> others;

  Dirt(long seed, List<Clean> others) {
    this.random = new Random(seed);
    this.others = others;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  String one(String... choices) {
    return choices[below(choices.length)];
  }

  Clean other() {
    return others.get(below(others.size()));
  }

  String person() {
    return one(FIRST) + " " + one(LAST);
  }

  /// A headline of another article, in the case of headlines.
  String headline() {
    for (int tries = 0; ; tries++) {
      String title = sentenceCase(other().title());
      int words = title.split(" ", -1).length;
      if (words >= 4 && words <= 14 || tries == 50) {
        return title;
      }
    }
  }

  /// Headlines of others, one a line.
  String headlines(int count) {
    var lines = new StringJoiner("\n");
    for (int i = 0; i < count; i++) {
      lines.add(headline());
    }
    return lines.toString();
  }

  /// The same words but for about one in `every`, which come from another article.
  String edited(String paragraph, int every) {
    String[] words = paragraph.split(" ", -1);
    String[] strange = other().first().split(" ", -1);
    for (int i = 1; i < words.length - 1; i++) {
      if (below(every) == 0) {
        words[i] = strange[below(strange.length)];
      }
    }
    return String.join(" ", words);
  }

  /// A title as papers print it: agencies set theirs in capitals, with codes of shares in brackets.
  static String sentenceCase(String wired) {
    String title = wired.replaceAll("\\s*<[^>]*>", "");
    boolean shouted = title.equals(title.toUpperCase(Locale.ROOT));
    String text = shouted ? title.toLowerCase(Locale.ROOT) : title;
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
