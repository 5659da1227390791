package dev.refrain.group;

import java.util.ArrayList;
import java.util.List;

/// Which copy of a group to keep: rules are asked in turn, each leaves the copies it likes best,
/// and the first rule that leaves only one decides. If none does, the first copy in order of
/// articles and passages stays.
///
/// @param rules in order
public record KeepPolicy(List<KeepRule> rules) {
  private static final String PREFERRED_SOURCE = "preferred-source=";

  public KeepPolicy {
    rules = List.copyOf(rules);
  }

  /// `earliest,most-body,longest,first`.
  public static KeepPolicy defaults() {
    return new KeepPolicy(
        List.of(
            new KeepRule.Earliest(),
            new KeepRule.MostBody(),
            new KeepRule.Longest(),
            new KeepRule.First()));
  }

  /// Reads rules from their names.
  ///
  /// @throws IllegalArgumentException naming the rule that is none
  public static KeepPolicy of(List<String> names) {
    var rules = new ArrayList<KeepRule>();
    for (String name : names) {
      rules.add(rule(name.strip()));
    }
    return new KeepPolicy(rules);
  }

  /// The rules by name, as [#of] reads them.
  public List<String> names() {
    return rules.stream().map(KeepPolicy::name).toList();
  }

  private static String name(KeepRule rule) {
    return switch (rule) {
      case KeepRule.Whole _ -> "whole";
      case KeepRule.Earliest _ -> "earliest";
      case KeepRule.Latest _ -> "latest";
      case KeepRule.Longest _ -> "longest";
      case KeepRule.MostBody _ -> "most-body";
      case KeepRule.PreferredSource preferred -> PREFERRED_SOURCE + preferred.name();
      case KeepRule.First _ -> "first";
    };
  }

  private static KeepRule rule(String name) {
    if (name.startsWith(PREFERRED_SOURCE) && name.length() > PREFERRED_SOURCE.length()) {
      return new KeepRule.PreferredSource(name.substring(PREFERRED_SOURCE.length()));
    }
    return switch (name) {
      case "whole" -> new KeepRule.Whole();
      case "earliest" -> new KeepRule.Earliest();
      case "latest" -> new KeepRule.Latest();
      case "longest" -> new KeepRule.Longest();
      case "most-body" -> new KeepRule.MostBody();
      case "first" -> new KeepRule.First();
      default ->
          throw new IllegalArgumentException(
              "no keep rule is called '"
                  + name
                  + "'; there are whole, earliest, latest, longest, most-body, preferred-source=NAME (NAME being a source) and first");
    };
  }

  /// Chooses among the copies of one group, which come in order.
  Choice choose(List<Copy> copies) {
    List<Copy> left = copies;
    for (KeepRule rule : rules) {
      List<Copy> best = rule.best(left);
      if (best.size() == 1 && left.size() > 1) {
        return new Choice(best.getFirst(), rule.reason(best.getFirst(), left));
      }
      left = best;
    }
    return new Choice(left.getFirst(), new KeepRule.First().reason(left.getFirst(), left));
  }

  /// The copy to keep, and why.
  record Choice(Copy keep, String reason) {}
}
