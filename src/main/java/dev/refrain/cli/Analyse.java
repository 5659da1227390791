package dev.refrain.cli;

import dev.refrain.audit.AuditSettings;
import dev.refrain.audit.Rule;
import dev.refrain.audit.Rules;
import dev.refrain.engine.NothingToReadException;
import dev.refrain.engine.Part;
import dev.refrain.engine.RunSettings;
import dev.refrain.engine.Stage;
import dev.refrain.engine.Stages;
import dev.refrain.match.MatchList;
import dev.refrain.match.MatchSettings;
import dev.refrain.match.PairSink;
import dev.refrain.model.Analysis;
import dev.refrain.report.ReportFile;
import dev.refrain.report.ReportFolder;
import dev.refrain.report.content.PairLines;
import dev.refrain.report.content.Report;
import dev.refrain.report.content.RuleText;
import dev.refrain.story.StorySettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What the commands that analyse input and write a folder have in common.
abstract class Analyse implements Callable<Integer> {
  private final Console console;
  private final Set<Part> parts;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "file, folder or - for standard input")
  private List<String> inputs = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description =
          "folder for the results; files of the same names are replaced, others left alone")
  private Path out = Path.of("");

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final TemplateOptions templates = new TemplateOptions();
  @Mixin private final RunOptions run = new RunOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  Analyse(Console console, Set<Part> parts) {
    this.console = console;
    this.parts = parts;
  }

  /// What counts as a copy for this command.
  abstract MatchOptions match();

  abstract StorySettings stories();

  /// What the audit is told, for commands that audit.
  AuditSettings audit() throws IOException {
    return AuditSettings.defaults();
  }

  /// The files that this command writes.
  abstract Set<ReportFile> files();

  /// Whether those files speak of pages, and not of matches alone.
  boolean needsPages() {
    return true;
  }

  /// Whether those files show what the texts of pairs share, and do not only list it.
  boolean showsStretches() {
    return false;
  }

  /// What else is to be told of the analysis before it is written.
  Analysis complete(Analysis analysis) throws IOException {
    return analysis;
  }

  /// The exit code for what was found, and a line that says what that is.
  abstract int conclude(Analysis analysis, Console summary);

  @Override
  public final Integer call() throws NothingToReadException, IOException {
    if (out.toString().isBlank() || inputs.stream().anyMatch(String::isBlank)) {
      throw new ParameterException(
          spec.commandLine(), "An empty word stands where INPUT or --out wants a name.");
    }
    RunSettings settings = settings();
    StageClock clock = run.clock(console);
    ReportFolder folder = ReportFolder.at(out);
    var stages = new Stages(settings, clock);
    Analysis analysis;
    try (var pairs = new PairLines(settings.memory())) {
      analysis = complete(analysed(stages, pairs));
      clock.begin(Stage.WRITE);
      List<RuleText> rules = parts.contains(Part.AUDIT) ? ruleTexts() : List.of();
      folder.write(new Report(analysis, Version.number(), rules, pairs), files());
      templates.write(stages.sites());
      clock.end(Stage.WRITE);
    }
    run.tell(console, clock, analysis.input(), ReportFile.SUMMARY.fileName());
    int code = conclude(analysis, run.quiet ? Console.mute() : console);
    if (!run.quiet) {
      new Layout(console).paragraph("written to " + out + " in " + clock.line());
    }
    return run.exitCode(analysis.input(), code);
  }

  /// @param pairs gets all pairs where they are listed
  private Analysis analysed(Stages stages, PairLines pairs)
      throws NothingToReadException, IOException {
    if (showsStretches()) {
      var matches = new MatchList();
      Analysis analysis = stages.run(inputs, console.in(), matches);
      return analysis.withMatches(matches.matches());
    }
    PairSink sink = files().contains(ReportFile.DUPLICATES) ? pairs : PairSink.none();
    return needsPages()
        ? stages.run(inputs, console.in(), sink)
        : stages.matches(inputs, console.in(), sink);
  }

  /// A file that an option names and that cannot be read is wrong usage, as a wrong value is.
  private RunSettings settings() {
    try {
      MatchSettings match = match().settings(run.threads);
      return new RunSettings(
          parts,
          input.settings(),
          match,
          match().keep(),
          stories(),
          run.threads,
          run.memory(),
          audit(),
          templates.read(match.view()));
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), Main.message(e), e);
    }
  }

  static List<RuleText> ruleTexts() {
    return Rules.all().stream().map(Analyse::ruleText).toList();
  }

  static RuleText ruleText(Rule rule) {
    return new RuleText(
        rule.id(), rule.title(), rule.explain(), rule.level(), rule.card().thresholds());
  }
}
