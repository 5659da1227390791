package dev.refrain.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why two articles are in one story, or are not.
///
/// Likeness is the cosine of the two texts, measured by what is usual for texts of their length in
/// this corpus, times what their dates say; from 1 on two texts are likely about one event.
///
/// @param a the id of one article
/// @param together whether one story has both
/// @param verdict what decided
/// @param textA the article whose text stands for all copies of `a`; `a` where it has none
/// @param textB the same for `b`
/// @param cosine of the two texts; NaN for copies, which are one text
/// @param affinity the cosine by what is usual; NaN for copies
/// @param time what the dates of the two texts make of it, 0 to 1; NaN for copies
/// @param days between the two articles, null where a date is unknown
/// @param between the mean likeness of the texts of the two stories; of all pairs, where it is one
///   story of more than one text
/// @param terms what both texts say, the heaviest first; the products of weights add up to the
///   cosine
/// @param path from `a` to `b` over nearest neighbours, the way whose weakest step is the
///   strongest; empty where there is none
public record StoryExplanation(
    String a,
    String b,
    boolean together,
    Verdict verdict,
    String textA,
    String textB,
    double cosine,
    double affinity,
    double time,
    @Nullable Double days,
    double between,
    List<Term> terms,
    List<Step> path) {
  public StoryExplanation {
    terms = List.copyOf(terms);
    path = List.copyOf(path);
  }

  /// What decided.
  public enum Verdict {
    /// One page tells nothing that could be compared.
    NOTHING_TOLD("one of the two tells nothing"),
    /// Both are copies of one text.
    COPIES("they are copies of one text"),
    /// Alike enough by themselves.
    ALIKE("they are alike"),
    /// Joined by what other texts of the story share with both.
    THROUGH_OTHERS("other articles of the story link them"),
    /// The texts of their stories are too unlike.
    UNLIKE("their stories are not alike enough"),
    /// Alike enough, but each of the two stories agrees much better within than with the other.
    OWN_EVENTS("their stories are alike, but each tells of its own event"),
    /// Alike enough, but no chain of near texts brought them together.
    APART("they are alike, but closer to others");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /// A shared term.
  ///
  /// @param words as one of the texts writes it
  public record Term(String words, double weightA, double weightB) {}

  /// A step between two neighbours.
  public record Step(String from, String to, double likeness) {}
}
