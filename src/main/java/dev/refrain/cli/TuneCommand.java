package dev.refrain.cli;

import dev.refrain.engine.NothingToReadException;
import dev.refrain.engine.Part;
import dev.refrain.engine.RunSettings;
import dev.refrain.engine.Stage;
import dev.refrain.engine.Stages;
import dev.refrain.evaluate.Judgements;
import dev.refrain.group.KeepPolicy;
import dev.refrain.match.Calibration;
import dev.refrain.match.MatchSettings;
import dev.refrain.model.Level;
import dev.refrain.model.Page;
import dev.refrain.story.StorySettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What the settings do to a corpus without labels, and pairs to judge.
@Command(
    name = "tune",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    description = {
      "Shows what --similarity and --containment decide about articles, and the closest decisions.",
      "Judge those in pairs.tsv (1 copies, 0 not), then: evaluate duplicates --gold pairs.tsv INPUT"
    })
final class TuneCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "file or folder")
  private List<String> inputs = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "folder for pairs.tsv; what is judged there already stays")
  private @Nullable Path out;

  @Option(
      names = "--pairs",
      paramLabel = "N",
      defaultValue = "20",
      description = "how many of the closest decisions to show (default: ${DEFAULT-VALUE})")
  private int pairs;

  @Option(names = "--judge", description = "ask about each pair, and save the answers")
  private boolean judge;

  @Mixin private final CopyOptions copies = new CopyOptions();
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final RunOptions run = new RunOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  TuneCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws NothingToReadException, IOException {
    MatchSettings settings = settings();
    StageClock clock = run.clock(console);
    Stages.Understood read = new Stages(runSettings(settings), clock).pages(inputs, console.in());
    Map<String, Page> pages =
        read.pages().stream().collect(Collectors.toMap(Page::id, Function.identity()));
    clock.begin(Stage.DUPLICATES);
    Calibration calibration = Calibration.of(List.copyOf(pages.values()), settings);
    clock.end(Stage.DUPLICATES);
    run.tell(console, clock, read.input(), null);
    int code = run.exitCode(read.input(), ExitCode.DONE);
    var view = new TuneView(calibration, settings, pages);
    console.out().print(Plain.text(view.text()));
    List<Calibration.Compared> closest = calibration.borderline(pairs);
    if (out == null) {
      closest.forEach(pair -> console.out().print(Plain.text(view.pair(pair))));
      return code;
    }
    Files.createDirectories(out);
    Path file = out.resolve(Judgements.FILE);
    Judgements judgements = Judgements.read(file);
    for (Calibration.Compared pair : closest) {
      judgements.propose(
          pair.a(),
          pair.b(),
          TuneView.found(pair),
          TuneView.share(pair.jaccard()),
          TuneView.share(pair.containment()));
    }
    if (judge) {
      ask(closest, judgements, view);
    } else {
      closest.forEach(pair -> console.out().print(Plain.text(view.pair(pair))));
    }
    judgements.write(file);
    if (!run.quiet) {
      console.say(judgements.judged() + " of " + judgements.size() + " pairs judged in " + file);
      console.say("write 1 (copies) or 0 for each ? there, or run again with --judge; then");
      console.say("refrain evaluate duplicates " + String.join(" ", inputs) + " --gold " + file);
    }
    return code;
  }

  /// Asks until all are judged, the answers end or somebody has enough.
  private void ask(List<Calibration.Compared> closest, Judgements judgements, TuneView view)
      throws IOException {
    var answers = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    for (Calibration.Compared pair : closest) {
      if (!judgements.isOpen(pair.a(), pair.b())) {
        continue;
      }
      console.out().print(Plain.text(view.pair(pair)));
      console.say("is one a copy of the other? y, n, empty for later, q to stop");
      String answer = answers.readLine();
      if (answer == null || answer.strip().equals("q")) {
        return;
      }
      switch (answer.strip()) {
        case "y", "1" -> judgements.judge(pair.a(), pair.b(), true);
        case "n", "0" -> judgements.judge(pair.a(), pair.b(), false);
        default -> {}
      }
    }
  }

  private MatchSettings settings() {
    if (judge && out == null) {
      throw new ParameterException(spec.commandLine(), "--judge wants --out=DIR for the answers");
    }
    if (inputs.contains("-")) {
      throw new ParameterException(
          spec.commandLine(), "tune wants files: standard input is for answers");
    }
    try {
      return copies.settings(EnumSet.of(Level.ARTICLE), run.threads);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private RunSettings runSettings(MatchSettings settings) {
    return new RunSettings(
        EnumSet.of(Part.DUPLICATES),
        input.settings(),
        settings,
        KeepPolicy.defaults(),
        StorySettings.defaults(),
        run.threads,
        run.memory());
  }
}
