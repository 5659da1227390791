package dev.refrain.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `refrain` itself.
@Command(
    name = "refrain",
    description = "Finds what repeats, what belongs together and what is wrong in scraped news.",
    subcommands = HelpCommand.class,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    versionProvider = Version.class,
    footer = {
      "",
      "INPUT is a file, a folder or - for standard input: .txt, .jsonl or .ndjson, each also .gz.",
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but findings reached --fail-on.",
      "Start with: refrain report FOLDER --out report"
    })
final class RefrainCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  RefrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.say("refrain: a command is wanted");
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }
}
