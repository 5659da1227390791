package dev.refrain.cli;

import dev.refrain.audit.AuditSettings;
import dev.refrain.engine.Part;
import dev.refrain.model.Analysis;
import dev.refrain.report.ReportFile;
import dev.refrain.story.StorySettings;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The main job: everything Refrain can tell, as a folder with a page to look at.
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    description =
        "Finds duplicates, stories and defects, and writes a report folder with index.html.")
final class ReportCommand extends Analyse {
  @Mixin private final MatchOptions match = new MatchOptions();
  @Mixin private final StoryOptions story = new StoryOptions();
  @Mixin private final AuditOptions audit = new AuditOptions();

  ReportCommand(Console console) {
    super(console, EnumSet.allOf(Part.class));
  }

  @Override
  MatchOptions match() {
    return match;
  }

  @Override
  StorySettings stories() {
    return story.settings();
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
    return EnumSet.allOf(ReportFile.class);
  }

  @Override
  boolean showsStretches() {
    return true;
  }

  @Override
  int conclude(Analysis analysis, Console summary) {
    Conclusions.input(analysis, summary);
    Conclusions.duplicates(analysis, summary);
    Conclusions.stories(analysis, summary);
    AuditConclusions.say(analysis, summary);
    return ExitCode.DONE;
  }
}
