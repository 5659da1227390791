package dev.refrain.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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
final class RefrainCommand implements Runnable {
  private final Console console;

  @Spec private CommandSpec spec;

  RefrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console.say("");
    throw new ParameterException(spec.commandLine(), "A command is wanted.");
  }
}
