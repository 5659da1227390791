package dev.refrain.audit;

import dev.refrain.model.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a rule about more than one article found.
final class Verdict {
  private int evaluated;
  private int notApplicable;
  private final List<Charge> charges = new ArrayList<>();

  int evaluated() {
    return evaluated;
  }

  int notApplicable() {
    return notApplicable;
  }

  List<Charge> charges() {
    return charges;
  }

  Verdict looked(int count) {
    evaluated += count;
    return this;
  }

  Verdict passedBy(int count) {
    notApplicable += count;
    return this;
  }

  /// A fault of a source, or of the whole run.
  ///
  /// @param name what tells this fault from others of the rule in later runs
  void against(String name, double confidence, String message, List<Page> examples) {
    charges.add(new Charge(null, null, name, confidence, message, examples));
  }

  /// A fault of one article.
  void against(Page page, double confidence, String message, Page other) {
    charges.add(new Charge(page, null, "", confidence, message, List.of(other)));
  }

  /// A fault in one place of an article.
  void against(Page page, Place place, double confidence, String message, List<Page> others) {
    charges.add(new Charge(page, place, "", confidence, message, others));
  }

  /// @param page null for a source or the whole run
  /// @param place null for all of the page
  /// @param examples articles that the message speaks of
  record Charge(
      @Nullable Page page,
      @Nullable Place place,
      String name,
      double confidence,
      String message,
      List<Page> examples) {
    private static final int EXAMPLES = 20;

    Charge {
      examples = examples.stream().limit(EXAMPLES).toList();
    }
  }
}
