package dev.refrain.match;

import dev.refrain.model.Match;
import dev.refrain.read.StoredArticles;
import java.util.Arrays;
import java.util.Objects;

/// The passages that take part, numbered in the order of their articles' ids and of the texts: a
/// passage's seat is its place among them.
///
/// 16 bytes a seat and 4 a text.
final class PassageSeats {
  private final ArticleNames names;

  /// Articles by rank, and where the seats of each begin.
  private final int[] articles;

  private final int[] starts;

  private final int[] ranks;
  private final int[] ordinals;
  private final int[] texts;

  /// Where the seats of each text begin among the members.
  private final int[] firsts;

  private final int[] members;

  /// @param takes which texts take part
  PassageSeats(PassageClasses classes, boolean[] takes, StoredArticles<?> store) {
    int[] seats = new int[classes.articles()];
    for (int article = 0; article < seats.length; article++) {
      for (int ordinal = 0; ordinal < classes.passages(article); ordinal++) {
        seats[article] += takes[classes.text(article, ordinal)] ? 1 : 0;
      }
    }
    int[] named = new int[seats.length];
    int count = 0;
    for (int article = 0; article < seats.length; article++) {
      if (seats[article] > 0) {
        named[count++] = article;
      }
    }
    names = new ArticleNames(Arrays.copyOf(named, count), store::id);
    articles = new int[count];
    for (int i = 0; i < count; i++) {
      articles[names.rank(named[i])] = named[i];
    }
    starts = new int[count + 1];
    for (int rank = 0; rank < count; rank++) {
      starts[rank + 1] = starts[rank] + seats[articles[rank]];
    }
    ranks = new int[starts[count]];
    ordinals = new int[ranks.length];
    texts = new int[ranks.length];
    firsts = new int[classes.size() + 1];
    fill(classes, takes);
    members = members();
  }

  private void fill(PassageClasses classes, boolean[] takes) {
    int seat = 0;
    for (int rank = 0; rank < articles.length; rank++) {
      for (int ordinal = 0; ordinal < classes.passages(articles[rank]); ordinal++) {
        int text = classes.text(articles[rank], ordinal);
        if (takes[text]) {
          ranks[seat] = rank;
          ordinals[seat] = ordinal;
          texts[seat++] = text;
          firsts[text + 1]++;
        }
      }
    }
    for (int text = 0; text + 1 < firsts.length; text++) {
      firsts[text + 1] += firsts[text];
    }
  }

  private int[] members() {
    int[] next = firsts.clone();
    int[] all = new int[texts.length];
    for (int seat = 0; seat < texts.length; seat++) {
      all[next[texts[seat]]++] = seat;
    }
    return all;
  }

  /// How many there are.
  int size() {
    return ranks.length;
  }

  /// How many articles have one.
  int articles() {
    return articles.length;
  }

  /// The number of the article of a rank.
  int article(int rank) {
    return articles[rank];
  }

  /// The id of the article of a rank.
  String id(int rank) {
    return names.id(rank);
  }

  /// The rank of an article by its id.
  int rank(String id) {
    return names.rank(id);
  }

  /// The seat of a passage that takes part.
  int seat(Match.Side side) {
    int rank = rank(side.article());
    int ordinal = Objects.requireNonNull(side.passage());
    return Arrays.binarySearch(ordinals, starts[rank], starts[rank + 1], ordinal);
  }

  /// The first seat of an article of a rank; those up to the first of the next are its own.
  int start(int rank) {
    return starts[rank];
  }

  /// The rank of the article of a seat.
  int rankOf(int seat) {
    return ranks[seat];
  }

  /// Which passage of its article a seat is.
  int ordinal(int seat) {
    return ordinals[seat];
  }

  int text(int seat) {
    return texts[seat];
  }

  /// How many seats a text has.
  int count(int text) {
    return firsts[text + 1] - firsts[text];
  }

  /// The n-th seat of a text, in order.
  int member(int text, int n) {
    return members[firsts[text] + n];
  }
}
