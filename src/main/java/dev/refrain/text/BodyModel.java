package dev.refrain.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells running text from the rest of a page by the shape of lines and of their neighbours; no
/// words, no markup.
///
/// A logistic regression gives every line log-odds of being running text; the best labelling under
/// a small price for every change between text and rest (Viterbi 1967; the idea of Pasternack and
/// Roth 2009, that an article is one stretch) evens it out. The weights were fitted on the lines of
/// three public sets of hand-cleaned pages (L3S-GN1, DAnIEL in five languages, the pages of the
/// Article Extraction Benchmark) with every page weighing the same and long lines weighing as the
/// root of their words; held-out words F1 of three folds: .949, .905, .928. They are data: refit
/// them, do not adjust them by hand.
final class BodyModel {
  /// The price of a change from text to rest or back, in units of log-odds.
  private static final double SWITCH = 0.5;

  /// Log-odds beyond this say no more.
  private static final double SURE = 6;

  /// For the lines before, after, two before and two after: absent, words 6 to 20, ends a sentence,
  /// ends a long sentence, function words.
  private static final double[][] NEAR = {
    {-0.14, 0.42, 0.20, 0.57, -0.07},
    {-0.53, 0.48, 0.15, 0.56, 0.24},
    {-0.31, -0.23, 0.14, 0.16, 0.06},
    {-1.28, -0.12, 0.18, 0.33, 0.01}
  };

  private static final int[] NEAR_AT = {-1, 1, -2, 2};

  private BodyModel() {}

  /// Log-odds of every piece, positive for running text.
  static double[] logOdds(List<Piece> pieces) {
    Map<Long, Integer> counts = new HashMap<>();
    for (Piece piece : pieces) {
      counts.merge(piece.key, 1, Integer::sum);
    }
    double[] odds = new double[pieces.size()];
    for (int i = 0; i < odds.length; i++) {
      Piece piece = pieces.get(i);
      double sum = own(piece) + around(pieces, i);
      sum -= counts.getOrDefault(piece.key, 1) > 1 ? 0.5 : 0;
      for (int k = 0; k < NEAR.length; k++) {
        sum += near(pieces, i + NEAR_AT[k], NEAR[k]);
      }
      odds[i] = sum;
    }
    return odds;
  }

  /// The best labelling: true for running text.
  static boolean[] label(double[] logOdds) {
    int n = logOdds.length;
    boolean[] restFromText = new boolean[n];
    boolean[] textFromRest = new boolean[n];
    double rest = 0;
    double text = -SWITCH;
    for (int i = 0; i < n; i++) {
      restFromText[i] = text - SWITCH > rest;
      textFromRest[i] = rest - SWITCH > text;
      double nextRest = Math.max(rest, text - SWITCH);
      text = Math.max(text, rest - SWITCH) + Math.clamp(logOdds[i], -SURE, SURE);
      rest = nextRest;
    }
    boolean[] label = new boolean[n];
    boolean inText = text > rest;
    for (int i = n - 1; i >= 0; i--) {
      label[i] = inText;
      inText = inText ? !textFromRest[i] : restFromText[i];
    }
    return label;
  }

  private static double own(Piece piece) {
    Shape s = piece.shape;
    double words = Math.max(1, s.words());
    double sum = -5.26;
    sum += 0.05 * Math.min(s.words(), 5) / 5.0;
    sum += 1.24 * Math.clamp(s.words() - 5, 0, 15) / 15.0;
    sum += 1.27 * Math.clamp(s.words() - 20, 0, 40) / 40.0;
    sum += s.terminal() ? 0.75 : 0;
    sum += s.isSentence() ? 0.57 : 0;
    sum -= 0.34 * Math.min(s.breaks(), 2) / 2.0;
    sum += 0.43 * Math.min(s.commas() / words, 0.2) * 5;
    sum += 0.33 * (s.cased() ? s.lower() / words : 0.75);
    sum += s.cased() && s.words() >= 4 && s.capital() > words * 0.6 ? 0.27 : 0;
    sum -= 0.16 * functionWords(s);
    sum -= 0.13 * s.numbers() / words;
    sum -= s.marks() > 0 ? 1.04 : 0;
    sum += s.bullet() ? 0.42 : 0;
    sum += piece.text().endsWith(":") ? 0.32 : 0;
    sum += s.quotes() > 0 ? 0.65 : 0;
    sum -= 0.69 * s.shouted() / words;
    sum -= s.cased() ? 0 : 0.52;
    return sum;
  }

  /// How much prose stands among the four lines on either side.
  private static double around(List<Piece> pieces, int i) {
    int prose = 0;
    int words = 0;
    for (int k = Math.max(0, i - 4); k <= Math.min(pieces.size() - 1, i + 4); k++) {
      Shape s = pieces.get(k).shape;
      words += k == i ? 0 : s.words();
      prose += k != i && s.isSentence() ? s.words() : 0;
    }
    double share = words == 0 ? 0 : (double) prose / words;
    return 2.28 * Math.min(prose, 200) / 200.0 + 0.49 * share;
  }

  private static double near(List<Piece> pieces, int at, double[] weights) {
    if (at < 0 || at >= pieces.size()) {
      return weights[0];
    }
    Shape s = pieces.get(at).shape;
    return weights[1] * Math.clamp(s.words() - 5, 0, 15) / 15.0
        + (s.terminal() ? weights[2] : 0)
        + (s.isSentence() ? weights[3] : 0)
        + weights[4] * functionWords(s);
  }

  private static double functionWords(Shape s) {
    return Math.min(s.stops() / (double) Math.max(1, s.words()), 0.5) * 2;
  }
}
