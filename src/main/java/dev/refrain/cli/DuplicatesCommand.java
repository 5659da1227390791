package dev.refrain.cli;

import dev.refrain.engine.Part;
import dev.refrain.model.Analysis;
import dev.refrain.model.Level;
import dev.refrain.report.ReportFile;
import dev.refrain.story.StorySettings;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What repeats.
@Command(
    name = "duplicates",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    description = "Finds exact, near and contained duplicates of articles and passages.")
final class DuplicatesCommand extends Analyse {
  @Mixin private final MatchOptions match = new MatchOptions();

  @Option(names = "--articles", description = "write articles.jsonl too")
  private boolean articles;

  DuplicatesCommand(Console console) {
    super(console, EnumSet.of(Part.DUPLICATES));
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
  Set<ReportFile> files() {
    var files = EnumSet.of(ReportFile.DUPLICATES, ReportFile.GROUPS, ReportFile.SUMMARY);
    if (match.settings(1).levels().contains(Level.PASSAGE)) {
      files.add(ReportFile.PASSAGES);
    }
    if (articles) {
      files.add(ReportFile.ARTICLES);
    }
    return files;
  }

  @Override
  boolean needsPages() {
    return articles;
  }

  @Override
  int conclude(Analysis analysis, Console summary) {
    Conclusions.input(analysis, summary);
    Conclusions.duplicates(analysis, summary);
    return ExitCode.DONE;
  }
}
