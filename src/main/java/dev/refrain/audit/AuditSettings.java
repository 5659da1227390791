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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the audit has to be told: which rules, how bad, from where on, and what not to speak of.
public final class AuditSettings {
  /// Short for the first threshold of a rule.
  private static final String FIRST = "threshold";

  private final Profile profile;
  private final Map<String, Choice> choices;
  private final IdentityHashMap<Threshold, Double> thresholds = new IdentityHashMap<>();
  private final List<Suppression> suppressions;

  private AuditSettings(
      Profile profile, Map<String, Choice> choices, List<Suppression> suppressions) {
    this.profile = profile;
    this.choices = new HashMap<>(choices);
    this.suppressions = List.copyOf(suppressions);
  }

  public static AuditSettings defaults() {
    return new AuditSettings(Profile.NEWS, Map.of(), List.of());
  }

  /// A profile, changed as files say.
  ///
  /// @param rules properties: `RULE=off|note|warning|error`, `RULE.NAME=NUMBER`; null for none
  /// @param suppressed lines of rule or fingerprint, article and reason, separated by tabs; null
  ///   for none
  /// @throws IOException when a file cannot be read, or suppresses what there is not
  /// @throws IllegalArgumentException when the file of rules says something that no rule has
  public static AuditSettings of(Profile profile, @Nullable Path rules, @Nullable Path suppressed)
      throws IOException {
    return of(profile, rules, suppressed, Map.of());
  }

  /// The same, and thresholds that prevail over those of the file.
  ///
  /// @param thresholds numbers by `RULE.NAME`
  /// @throws IllegalArgumentException also when there is no such threshold, or a number out of its
  ///   range
  public static AuditSettings of(
      Profile profile,
      @Nullable Path rules,
      @Nullable Path suppressed,
      Map<String, String> thresholds)
      throws IOException {
    var settings =
        new AuditSettings(
            profile,
            profile.choices(),
            suppressed == null ? List.of() : SuppressionFile.read(suppressed));
    if (rules != null) {
      Properties properties = properties(rules);
      for (String name : new TreeSet<>(properties.stringPropertyNames())) {
        settings.put(name.strip(), properties.getProperty(name).strip(), rules + ": ");
      }
    }
    thresholds.forEach(
        (name, value) -> {
          if (name.indexOf('.') < 0) {
            throw new IllegalArgumentException(
                "'" + name + "' is no threshold: wanted RULE.NAME, such as thin-body.share");
          }
          settings.put(name, value, "");
        });
    return settings;
  }

  private static Properties properties(Path file) throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (NoSuchFileException missing) {
      throw new IOException(file + ": there is no such file", missing);
    } catch (MalformedInputException | IllegalArgumentException unreadable) {
      throw new IOException(file + ": is no file of properties", unreadable);
    }
    return properties;
  }

  private void put(String name, String value, String where) {
    try {
      int dot = name.indexOf('.');
      Rule rule = rule(dot < 0 ? name : name.substring(0, dot));
      if (dot < 0) {
        choices.put(rule.id(), Choice.named(value));
      } else {
        Threshold threshold = threshold(rule, name.substring(dot + 1));
        thresholds.put(threshold, threshold.parse(value));
      }
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(where + name + ": " + wrong.getMessage(), wrong);
    }
  }

  private static Rule rule(String id) {
    return Rules.byId(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no rule is called '" + id + "'; `refrain rules` lists them"));
  }

  private static Threshold threshold(Rule rule, String name) {
    List<Threshold> all = rule.card().thresholds();
    if (all.isEmpty()) {
      throw new IllegalArgumentException("the rule has no threshold to set");
    }
    return name.equals(FIRST)
        ? all.getFirst()
        : rule.card()
            .threshold(name)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no threshold is called '" + name + "'; the rule has " + names(all)));
  }

  private static String names(List<Threshold> all) {
    return all.stream().map(Threshold::name).collect(Collectors.joining(", "));
  }

  public Profile profile() {
    return profile;
  }

  /// What was changed, for the record of a run; thresholds only where they differ from the rules'
  /// own.
  public List<String> changes() {
    var changes = new ArrayList<String>();
    choices.forEach(
        (rule, choice) -> {
          Severity level = choice.level();
          changes.add(rule + "=" + (level == null ? "off" : level.label()));
        });
    for (Rule rule : thresholds.isEmpty() ? List.<Rule>of() : Rules.all()) {
      for (Threshold threshold : rule.card().thresholds()) {
        double value = threshold(threshold);
        if (value != threshold.value()) {
          changes.add(rule.id() + "." + threshold.name() + "=" + Threshold.plain(value));
        }
      }
    }
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

  /// The threshold's own value unless another was given.
  double threshold(Threshold threshold) {
    return thresholds.isEmpty()
        ? threshold.value()
        : thresholds.getOrDefault(threshold, threshold.value());
  }
}
