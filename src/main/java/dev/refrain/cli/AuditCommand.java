package dev.refrain.cli;

import dev.refrain.audit.AuditSettings;
import dev.refrain.engine.Part;
import dev.refrain.model.Analysis;
import dev.refrain.model.Severity;
import dev.refrain.report.ReportFile;
import dev.refrain.story.StorySettings;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What is wrong with the scrape.
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    description = "Checks a scrape against the audit rules; a gate for CI with --fail-on.")
final class AuditCommand extends Analyse {
  @Mixin private final MatchOptions match = new MatchOptions();
  @Mixin private final AuditOptions audit = new AuditOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "note, warning or error: exit with 3 when a finding is at least as bad")
  private @Nullable Severity failOn;

  AuditCommand(Console console) {
    super(console, EnumSet.of(Part.AUDIT));
  }

  @Override
  MatchOptions match() {
    return match;
  }

  @Override
  StorySettings stories() {
    return StorySettings.defaults();
  }

  @Override
  AuditSettings audit() throws IOException {
    return audit.settings();
  }

  @Override
  Analysis complete(Analysis analysis) {
    return audit.compared(analysis);
  }

  @Override
  Set<ReportFile> files() {
    return EnumSet.of(
        ReportFile.ARTICLES,
        ReportFile.FINDINGS,
        ReportFile.SARIF,
        ReportFile.FINDINGS_CSV,
        ReportFile.SCORES_CSV,
        ReportFile.SUMMARY);
  }

  @Override
  int conclude(Analysis analysis, Console summary) {
    Conclusions.input(analysis, summary);
    AuditConclusions.say(analysis, summary);
    Severity gate = failOn;
    boolean reached =
        gate != null
            && analysis.audit().findings().stream().anyMatch(f -> f.level().compareTo(gate) >= 0);
    if (gate != null && reached) {
      summary.say("findings of level " + gate.label() + " or worse: the gate is closed");
    }
    return reached ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}
