package dev.refrain.report.content;

import dev.refrain.model.Analysis;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An analysis and what its files say beside it.
///
/// @param version of the program that made the analysis
/// @param rules texts of the audit's rules, by id; a rule without a text is shown by its id
/// @param pairs lines that were written where the pairs were found; null when the matches of the
///   analysis say it all
public record Report(
    Analysis analysis, String version, List<RuleText> rules, @Nullable PairLines pairs) {
  public Report {
    rules = List.copyOf(rules);
  }

  public Report(Analysis analysis, String version, List<RuleText> rules) {
    this(analysis, version, rules, null);
  }

  /// The rules' texts by id.
  public Map<String, RuleText> rulesById() {
    return rules.stream()
        .collect(Collectors.toUnmodifiableMap(RuleText::id, Function.identity(), (a, b) -> a));
  }
}
