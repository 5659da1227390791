package dev.refrain.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What one run of a program cost as a process of its own.
///
/// A shell starts the program in the background, says its number, waits, and prints its `times`:
/// user and system seconds of all that it waited for, in steps of .01. What the kernel calls the
/// high-water mark of resident memory is read from `/proc` every 20 ms: it never falls, so all that
/// can be missed is a peak in the last moment. (`maxrss`, which is exact, starts at what the
/// process that forks has, here a Java.) Only the process itself counts, not what it starts.
///
/// @param code exit code
/// @param cpu user and system seconds, of what it started too
/// @param wall seconds
/// @param peak bytes, 0 where there is no `/proc`
record MeasuredRun(int code, double cpu, double wall, long peak) {
  private static final String SHELL =
      "\"$@\" </dev/null >\"$RUN_LOG\" 2>&1 & echo $!; wait $!; code=$?; times; exit $code";

  /// Runs a command and waits for it.
  ///
  /// @param log gets what the command prints
  static MeasuredRun of(List<String> command, Path log) throws IOException, InterruptedException {
    var words = new ArrayList<>(List.of("sh", "-c", SHELL, "sh"));
    words.addAll(command);
    var builder = new ProcessBuilder(words);
    builder.environment().put("RUN_LOG", log.toString());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    long start = System.nanoTime();
    Process shell = builder.start();
    try (BufferedReader said = shell.inputReader(StandardCharsets.UTF_8)) {
      Path status = Path.of("/proc", said.readLine(), "status");
      long peak = 0;
      while (shell.isAlive()) {
        peak = Math.max(peak, residentPeak(status));
        Thread.sleep(20);
      }
      double wall = (System.nanoTime() - start) / 1e9;
      String own = said.readLine();
      String waitedFor = said.readLine();
      if (own == null || waitedFor == null) {
        throw new IOException("the shell said no times for " + command);
      }
      return new MeasuredRun(shell.waitFor(), seconds(waitedFor), wall, peak);
    }
  }

  private static long residentPeak(Path status) {
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) << 10;
        }
      }
    } catch (NoSuchFileException _) {
      return 0;
    } catch (IOException _) {
      // The process ended while its status was read.
      return 0;
    }
    return 0;
  }

  /// The sum of times such as `1m2.340000s 0m0.120000s`.
  private static double seconds(String times) {
    double sum = 0;
    for (String time : times.trim().replace(',', '.').split(" ", -1)) {
      int minutes = time.indexOf('m');
      sum += 60 * Double.parseDouble(time.substring(0, minutes));
      sum += Double.parseDouble(time.substring(minutes + 1, time.length() - 1));
    }
    return sum;
  }
}
