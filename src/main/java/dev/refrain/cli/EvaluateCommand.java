package dev.refrain.cli;

import dev.refrain.engine.NothingToReadException;
import dev.refrain.engine.Part;
import dev.refrain.engine.RunSettings;
import dev.refrain.engine.Stages;
import dev.refrain.evaluate.Evaluation;
import dev.refrain.match.MatchSettings;
import dev.refrain.match.PairSink;
import dev.refrain.model.Analysis;
import dev.refrain.model.InputCounts;
import dev.refrain.model.Level;
import dev.refrain.model.Page;
import dev.refrain.report.ResultText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What a run finds, measured against labels.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    description = "Measures what a run finds against labels; prints JSON.")
final class EvaluateCommand implements Callable<Integer> {
  /// What is measured.
  enum What {
    DUPLICATES,
    STORIES,
    BODY,
    AUDIT,
    SIMILARITY
  }

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      description = "duplicates, stories, body, audit or similarity")
  private What what = What.DUPLICATES;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "INPUT",
      description = "file, folder or - for standard input")
  private List<String> inputs = List.of();

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      required = true,
      description = {
        "labels, also .gz: TSV of id and cluster, or of two ids and 0, 1 or a level;",
        "for body a gold.json, or JSONL of id, body and ignore (lines);",
        "for audit TSV of id and label, article where nothing is wrong;",
        "for similarity TSV of two ids and a level, how alike people find them"
      })
  private Path gold = Path.of("");

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final MatchOptions match = new MatchOptions();
  @Mixin private final StoryOptions story = new StoryOptions();
  @Mixin private final RunOptions run = new RunOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws NothingToReadException, IOException {
    if (!Files.isReadable(gold) || Files.isDirectory(gold)) {
      String why = Files.exists(gold) ? "is no file that can be read" : "there is no such file";
      throw new ParameterException(spec.commandLine(), gold + ": " + why + "; --gold wants one");
    }
    RunSettings settings = settings();
    StageClock clock = run.clock(console);
    var stages = new Stages(settings, clock);
    var result = new LinkedHashMap<String, Object>();
    InputCounts read;
    if (what == What.DUPLICATES || what == What.STORIES) {
      Analysis analysis = stages.run(inputs, console.in(), PairSink.none());
      result.putAll(measure(analysis));
      result.put("settings", analysis.settings());
      read = analysis.input();
    } else {
      Stages.Understood understood = stages.pages(inputs, console.in());
      result.putAll(measure(understood.pages()));
      read = understood.input();
    }
    run.tell(console, clock, read, null);
    if (Integer.valueOf(0).equals(result.get("articles"))) {
      throw new IOException(
          gold + ": judges none of the articles of the input; pairs with ? wait for a 1 or 0");
    }
    console.out().print(ResultText.json(result));
    return run.exitCode(read, ExitCode.DONE);
  }

  private Map<String, Object> measure(List<Page> pages) throws IOException {
    return switch (what) {
      case BODY -> Evaluation.body(pages, gold);
      case AUDIT -> Evaluation.audit(pages, gold);
      default -> Evaluation.similarity(pages, gold);
    };
  }

  private Map<String, Object> measure(Analysis analysis) {
    return what == What.DUPLICATES
        ? Evaluation.duplicates(analysis.pages(), analysis.matches(), gold)
        : Evaluation.stories(analysis.stories(), gold);
  }

  private RunSettings settings() {
    Set<Part> parts = what == What.STORIES ? EnumSet.of(Part.STORIES) : EnumSet.noneOf(Part.class);
    try {
      MatchSettings settings = match.settings(run.threads).withLevels(EnumSet.of(Level.ARTICLE));
      return new RunSettings(
          parts,
          input.settings(),
          settings,
          match.keep(),
          story.settings(),
          run.threads,
          run.memory());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
