package dev.refrain.audit;

import dev.refrain.model.Lines;
import dev.refrain.model.Severity;
import dev.refrain.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Groups of words repeat: the other signals of Gopher in one finding, with the places of the
/// repeated 5-grams.
final class GopherGrams implements SignalRule {
  private static final String SOURCE = "Rae et al. 2021, table A1";
  private static final List<Threshold> TOP = List.of(top(2, .20), top(3, .18), top(4, .16));
  private static final List<Threshold> REPEATED =
      List.of(
          repeated(5, .15),
          repeated(6, .14),
          repeated(7, .13),
          repeated(8, .12),
          repeated(9, .11),
          repeated(10, .10));
  private static final int FIRST_TOP = 2;
  private static final int FIRST_REPEATED = 5;

  private static final RuleCard CARD =
      new RuleCard(
              "gopher-n-grams",
              "Groups of words repeat more than training data may",
              Severity.NOTE,
              "pages with a body of 50 words or more, their body and their raw text",
              "the 2-, 3- or 4-gram that takes most characters takes > .20, .18, .16 of them, or"
                  + " 5- to 10-grams that stand more than once hold > .15, .14, .13, .12, .11, .10",
              "the thresholds of Gopher: Rae et al. 2021, Scaling Language Models, table A1",
              "look for a list or a paragraph that stands twice; leave it out",
              "Sold out. Sold out. Sold out. Sold out.")
          .with(Stream.concat(TOP.stream(), REPEATED.stream()).toArray(Threshold[]::new))
          .needing("a longer article");

  private static Threshold top(int n, double most) {
    String means = "characters in the %d-gram that takes most of them, more than".formatted(n);
    return Threshold.share("top-" + n, most, means).from(SOURCE);
  }

  private static Threshold repeated(int n, double most) {
    String means = "characters in %d-grams that stand more than once, more than".formatted(n);
    return Threshold.share("repeated-" + n, most, means).from(SOURCE);
  }

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Excess excess(Subject subject, Signals signals) {
    var excess = new Excess();
    for (int i = 0; i < TOP.size(); i++) {
      int n = FIRST_TOP + i;
      double most = subject.threshold(TOP.get(i));
      excess.above("top " + n + "-gram", signals.grams().top(n, most), most);
    }
    double least = 1;
    for (Threshold threshold : REPEATED) {
      least = Math.min(least, subject.threshold(threshold));
    }
    double shorter = 1;
    for (int i = 0; i < REPEATED.size() && shorter > least; i++) {
      int n = FIRST_REPEATED + i;
      shorter = signals.grams().repeated(n, least);
      excess.above("repeated " + n + "-grams", shorter, subject.threshold(REPEATED.get(i)));
    }
    return excess;
  }

  /// The finding of [SignalRule], on the lines that hold repeated 5-grams, or the longest shorter
  /// ones where no 5-gram repeats.
  @Override
  public List<Fault> faults(Subject subject) {
    return SignalRule.super.faults(subject).stream()
        .map(fault -> located(fault, subject, subject.rawSignals()))
        .toList();
  }

  private static Fault located(Fault fault, Subject subject, Signals signals) {
    for (int n = FIRST_REPEATED; n >= FIRST_TOP; n--) {
      List<Place> places = places(subject, signals.words(), signals.grams().covered(n));
      if (!places.isEmpty()) {
        return Fault.over(places, fault.confidence(), fault.message());
      }
    }
    return fault;
  }

  private static List<Place> places(Subject subject, Tokens words, boolean[] covered) {
    var places = new ArrayList<Place>();
    for (int i = 0; i < covered.length; ) {
      int end = i;
      while (end < covered.length && covered[end]) {
        end++;
      }
      if (end > i) {
        int first = subject.lines().at(words.start(i));
        int last = subject.lines().at(words.end(end - 1) - 1);
        places.add(new Place(new Lines(first, last), words.span(i, end - 1)));
      }
      i = Math.max(end, i + 1);
    }
    return places;
  }
}
