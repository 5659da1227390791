package dev.refrain.cli;

import dev.refrain.engine.Part;
import dev.refrain.model.Analysis;
import dev.refrain.report.ReportFile;
import dev.refrain.story.StorySettings;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// What belongs together.
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    description = "Finds the stories that articles tell, with labels, dates and themes.")
final class StoriesCommand extends Analyse {
  @Mixin private final MatchOptions match = new MatchOptions();
  @Mixin private final StoryOptions story = new StoryOptions();
  private StorySettings settings = StorySettings.defaults();

  StoriesCommand(Console console) {
    super(console, EnumSet.of(Part.STORIES));
  }

  @Override
  MatchOptions match() {
    return match;
  }

  @Override
  StorySettings stories() {
    settings = story.settings();
    return settings;
  }

  @Override
  Set<ReportFile> files() {
    return EnumSet.of(ReportFile.ARTICLES, ReportFile.STORIES, ReportFile.SUMMARY);
  }

  @Override
  int conclude(Analysis analysis, Console summary) {
    Conclusions.input(analysis, summary);
    Conclusions.stories(analysis, summary);
    Conclusions.gone(analysis, settings.earlier(), summary);
    return ExitCode.DONE;
  }
}
