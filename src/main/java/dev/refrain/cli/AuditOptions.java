package dev.refrain.cli;

import dev.refrain.audit.AuditSettings;
import dev.refrain.audit.Profile;
import dev.refrain.evaluate.Baseline;
import dev.refrain.model.Analysis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Which defects are looked for, and how bad they are.
final class AuditOptions {
  @Option(
      names = "--profile",
      paramLabel = "NAME",
      defaultValue = "news",
      converter = ProfileName.class,
      description = "news, training-data or archive: what matters (default: ${DEFAULT-VALUE})")
  private Profile profile = Profile.NEWS;

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "properties: RULE=off, note, warning or error; RULE.NAME=NUMBER, a threshold")
  private @Nullable Path rules;

  @Option(
      names = "--threshold",
      paramLabel = "RULE.NAME=NUMBER",
      split = ",",
      description =
          "a threshold of a rule, more with commas between; `refrain rules RULE` shows them")
  private Map<String, String> thresholds = new TreeMap<>();

  @Option(
      names = "--suppress",
      paramLabel = "FILE",
      description =
          "findings to leave out: rule or fingerprint, article, reason; tabs between them")
  private @Nullable Path suppress;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "summary.json of an earlier run: say what is new, fixed and worse")
  private @Nullable Path baseline;

  private @Nullable Baseline earlier;

  /// What the options say; reads the files that they name.
  AuditSettings settings() throws IOException {
    earlier = baseline == null ? null : Baseline.read(baseline);
    return AuditSettings.of(profile, rules, suppress, thresholds);
  }

  Analysis compared(Analysis analysis) {
    return earlier == null
        ? analysis
        : analysis.withAudit(analysis.audit().with(earlier.change(analysis)));
  }

  /// A profile by the name of its option.
  static final class ProfileName implements ITypeConverter<Profile> {
    @Override
    public Profile convert(String name) {
      for (Profile profile : Profile.values()) {
        if (profile.label().equalsIgnoreCase(name)) {
          return profile;
        }
      }
      throw new TypeConversionException(
          "expected news, training-data or archive, but was '" + name + "'");
    }
  }
}
