package dev.refrain.story;

/// Refuses to join two parts of which each tells of its own event, although the two are alike:
/// texts of one event agree with each other about equally, whichever way they are parted; those of
/// two events of one kind, two quakes, two arrests, agree far better inside each part than across.
///
/// Needs parts that can tell: some texts, and texts longer than headlines, whose few words are too
/// much a matter of choice.
///
/// @param share parts that are less than this share as alike as each is within are two events
record Corroboration(double share) {
  /// Texts of each part; from here on six pairs or more say how alike a part is within.
  private static final int TEXTS = 4;

  /// Terms of a text, on average.
  private static final int TERMS = 20;

  private static final double HALF = .5;

  /// @param granularity below 1 for parts that may be less alike
  static Corroboration of(double granularity) {
    return new Corroboration(HALF * Math.min(1, granularity));
  }

  /// Some texts.
  ///
  /// @param alike the sum of likeness over all pairs
  /// @param terms of all texts together
  record Part(int texts, double alike, long terms) {
    static Part of(int terms) {
      return new Part(1, 0, terms);
    }

    /// @param across the mean likeness of pairs between the two
    Part with(Part other, double across) {
      return new Part(
          texts + other.texts,
          alike + other.alike + across * texts * other.texts,
          terms + other.terms);
    }

    private boolean canTell() {
      return texts >= TEXTS && terms >= (long) TERMS * texts;
    }

    private double within() {
      return alike / (texts * (texts - 1) / 2.0);
    }
  }

  /// @param across the mean likeness of pairs between the two
  boolean refuses(Part a, Part b, double across) {
    return a.canTell() && b.canTell() && across < share * Math.sqrt(a.within() * b.within());
  }
}
