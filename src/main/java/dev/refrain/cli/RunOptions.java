package dev.refrain.cli;

import dev.refrain.model.InputCounts;
import dev.refrain.report.TimingsFile;
import dev.refrain.spill.MemoryBudget;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a run behaves, whatever it does.
final class RunOptions {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "threads to work with (default: all cores)")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--memory",
      paramLabel = "SIZE",
      converter = MemorySize.class,
      description =
          "memory for what is looked up while comparing, such as 500M or 2G; past it the disk is used (default: a 96th of what Java may use)")
  @Nullable MemoryBudget memory;

  @Option(names = "--quiet", description = "say nothing but errors")
  boolean quiet;

  @Option(names = "--no-progress", description = "show no progress on the terminal")
  boolean noProgress;

  @Option(names = "--strict", description = "fail when any input had to be skipped")
  boolean strict;

  @Option(
      names = "--timings",
      paramLabel = "FILE",
      description = "write the seconds of each stage there, as JSON")
  @Nullable Path timings;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "take defaults from there: properties such as similarity=0.6 or refrain.report.window=7")
  @Nullable Path config;

  MemoryBudget memory() {
    return memory == null ? MemoryBudget.standard() : memory;
  }

  /// Measures a run, and shows it on a terminal where somebody may watch.
  StageClock clock(Console console) {
    return new StageClock(console, !quiet && !noProgress && console.terminal().interactive());
  }

  /// Writes and says what is to be told of every run that went through its input.
  ///
  /// @param all the file that lists all that was skipped, null when none does
  void tell(Console console, StageClock clock, InputCounts input, @Nullable String all)
      throws IOException {
    if (timings != null) {
      TimingsFile.write(clock.stages(), timings);
    }
    if (!quiet) {
      console.skipped(input, all);
    }
  }

  /// The exit code of a run that would end with `code`.
  int exitCode(InputCounts input, int code) {
    return strict && !input.skipped().isEmpty() ? ExitCode.FAILED : code;
  }
}
