package dev.refrain.audit;

import dev.refrain.model.Severity;
import dev.refrain.model.Suppression;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the audit has to be told: which rules, how bad, from where on, and what not to speak of.
public final class AuditSettings {
  private static final String THRESHOLD = ".threshold";

  private final Profile profile;
  private final Map<String, Choice> choices;
  private final Map<String, Double> thresholds;
  private final List<Suppression> suppressions;

  private AuditSettings(
      Profile profile,
      Map<String, Choice> choices,
      Map<String, Double> thresholds,
      List<Suppression> suppressions) {
    this.profile = profile;
    this.choices = Map.copyOf(choices);
    this.thresholds = Map.copyOf(thresholds);
    this.suppressions = List.copyOf(suppressions);
  }

  public static AuditSettings defaults() {
    return new AuditSettings(Profile.NEWS, Map.of(), Map.of(), List.of());
  }

  /// A profile, changed as files say.
  ///
  /// @param rules properties: `RULE=off|note|warning|error`, `RULE.threshold=NUMBER`; null for none
  /// @param suppressed lines of rule or fingerprint, article and reason, separated by tabs; null
  ///   for none
  /// @throws IOException when a file cannot be read, or says something that no rule has
  public static AuditSettings of(Profile profile, @Nullable Path rules, @Nullable Path suppressed)
      throws IOException {
    var choices = new HashMap<>(profile.choices());
    var thresholds = new HashMap<String, Double>();
    if (rules != null) {
      var properties = new Properties();
      try (var reader = Files.newBufferedReader(rules)) {
        properties.load(reader);
      } catch (NoSuchFileException missing) {
        throw new IOException(rules + ": there is no such file", missing);
      } catch (MalformedInputException | IllegalArgumentException unreadable) {
        throw new IOException(rules + ": is no file of properties", unreadable);
      }
      for (String name : new TreeSet<>(properties.stringPropertyNames())) {
        try {
          put(name.strip(), properties.getProperty(name).strip(), choices, thresholds);
        } catch (IllegalArgumentException wrong) {
          throw new IOException(rules + ": " + name + ": " + wrong.getMessage(), wrong);
        }
      }
    }
    return new AuditSettings(
        profile,
        choices,
        thresholds,
        suppressed == null ? List.of() : SuppressionFile.read(suppressed));
  }

  private static void put(
      String name, String value, Map<String, Choice> choices, Map<String, Double> thresholds) {
    boolean threshold = name.endsWith(THRESHOLD);
    String id = threshold ? name.substring(0, name.length() - THRESHOLD.length()) : name;
    Rule rule =
        Rules.byId(id)
            .orElseThrow(() -> new IllegalArgumentException("no rule is called '" + id + "'"));
    if (!threshold) {
      choices.put(id, Choice.named(value));
    } else if (rule.threshold() == null) {
      throw new IllegalArgumentException("the rule has no threshold to change");
    } else {
      thresholds.put(id, number(value));
    }
  }

  private static double number(String value) {
    double number = Double.parseDouble(value);
    if (!Double.isFinite(number) || number < 0) {
      throw new IllegalArgumentException("wanted a number from 0 on, found " + value);
    }
    return number;
  }

  public Profile profile() {
    return profile;
  }

  /// What was changed, for the record of a run.
  public List<String> changes() {
    var changes = new ArrayList<String>();
    choices.forEach(
        (rule, choice) -> {
          Severity level = choice.level();
          changes.add(rule + "=" + (level == null ? "off" : level.label()));
        });
    thresholds.forEach((rule, value) -> changes.add(rule + THRESHOLD + "=" + value));
    changes.sort(null);
    return changes;
  }

  List<Suppression> suppressions() {
    return suppressions;
  }

  /// The level that the rule's findings get, null when it is switched off.
  @Nullable Severity level(Rule rule) {
    Choice choice = choices.get(rule.id());
    return choice == null ? rule.level() : choice.level();
  }

  /// The rule's own threshold unless another was given.
  double threshold(Rule rule) {
    Double own = rule.threshold();
    if (own == null) {
      throw new IllegalArgumentException("no threshold: " + rule.id());
    }
    return thresholds.getOrDefault(rule.id(), own);
  }
}
