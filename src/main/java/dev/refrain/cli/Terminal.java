package dev.refrain.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the process is attached to.
///
/// @param interactive whether a person watches
/// @param colour whether the person wants colours
/// @param columns width in characters
public record Terminal(boolean interactive, boolean colour, int columns) {
  private static final int USUAL_COLUMNS = 100;
  private static final int NARROWEST = 40;

  /// No terminal: a pipe, a file, a test.
  public static final Terminal NONE = new Terminal(false, false, USUAL_COLUMNS);

  static Terminal ofThisProcess() {
    Map<String, String> env = System.getenv();
    Console console = System.console();
    boolean interactive = console != null && console.isTerminal();
    boolean colour =
        interactive
            && env.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(env.get("TERM"));
    return new Terminal(interactive, colour, columns(env.get("COLUMNS")));
  }

  /// What `stty` says of the terminal; nothing where there is none, or no `stty`.
  private static String asked() {
    Console console = System.console();
    if (console == null || !console.isTerminal()) {
      return "";
    }
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      try (var reader = stty.inputReader(StandardCharsets.US_ASCII)) {
        String line = reader.readLine();
        return line == null ? "" : line.substring(line.indexOf(' ') + 1).strip();
      }
    } catch (IOException e) {
      return "";
    }
  }

  private static int columns(@Nullable String columns) {
    String known = columns == null ? asked() : columns;
    return known.matches("[1-9]\\d{1,3}")
        ? Math.max(NARROWEST, Integer.parseInt(known))
        : USUAL_COLUMNS;
  }
}
