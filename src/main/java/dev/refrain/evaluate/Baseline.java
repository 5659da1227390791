package dev.refrain.evaluate;

import dev.refrain.model.Analysis;
import dev.refrain.model.BaselineChange;
import dev.refrain.model.Finding;
import dev.refrain.model.RuleCount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An earlier run, to hold a new one against: its `summary.json`, and the `findings.jsonl` beside
/// it where there is one.
///
/// Findings are known again by their fingerprints; without the file of findings only numbers by
/// rule can be compared.
public final class Baseline {
  private final int articles;
  private final Map<String, Integer> byRule;
  private final @Nullable List<String> fingerprints;

  private Baseline(int articles, Map<String, Integer> byRule, @Nullable List<String> fingerprints) {
    this.articles = articles;
    this.byRule = Map.copyOf(byRule);
    this.fingerprints = fingerprints;
  }

  /// Reads what an earlier run left.
  ///
  /// @throws IllegalArgumentException when the file is no summary of an audit
  public static Baseline read(Path summary) {
    try {
      JsonNode root = JsonMapper.shared().readTree(Files.readString(summary));
      JsonNode rules = root.path("audit").path("byRule");
      if (!rules.isObject()) {
        throw new IllegalArgumentException(summary + ": wanted the summary.json of an audit");
      }
      var byRule = new HashMap<String, Integer>();
      rules
          .properties()
          .forEach(r -> byRule.put(r.getKey(), r.getValue().path("findings").asInt()));
      Path findings = summary.resolveSibling("findings.jsonl");
      return new Baseline(
          root.path("input").path("articles").asInt(),
          byRule,
          Files.isRegularFile(findings) ? fingerprints(findings) : null);
    } catch (JacksonException wrong) {
      throw new IllegalArgumentException(
          summary + ": is no JSON: " + wrong.getOriginalMessage(), wrong);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> fingerprints(Path findings) throws IOException {
    var fingerprints = new ArrayList<String>();
    for (String line : Files.readAllLines(findings)) {
      if (!line.isBlank()) {
        fingerprints.add(JsonMapper.shared().readTree(line).path("fingerprint").asString(""));
      }
    }
    return fingerprints;
  }

  /// What is new, fixed and worse in a later run.
  public BaselineChange change(Analysis later) {
    int same = 0;
    int now = later.audit().findings().size();
    int before = byRule.values().stream().mapToInt(Integer::intValue).sum();
    if (fingerprints == null) {
      for (RuleCount count : later.audit().rules()) {
        same += Math.min(count.findings(), byRule.getOrDefault(count.rule(), 0));
      }
    } else {
      before = fingerprints.size();
      Map<String, Integer> known = new HashMap<>();
      fingerprints.forEach(fingerprint -> known.merge(fingerprint, 1, Integer::sum));
      for (Finding finding : later.audit().findings()) {
        Integer left = known.computeIfPresent(finding.fingerprint(), (_, n) -> n - 1);
        same += left != null && left >= 0 ? 1 : 0;
      }
    }
    return new BaselineChange(now - same, before - same, same, worse(later));
  }

  private SortedMap<String, List<Double>> worse(Analysis later) {
    var worse = new TreeMap<String, List<Double>>();
    for (RuleCount count : later.audit().rules()) {
      double before = perThousand(byRule.getOrDefault(count.rule(), 0), articles);
      double now = perThousand(count.findings(), later.input().articles());
      if (now > before) {
        worse.put(count.rule(), List.of(before, now));
      }
    }
    return worse;
  }

  private static double perThousand(int findings, int articles) {
    return Math.round(1e4 * findings / Math.max(1, articles)) / 10.0;
  }
}
