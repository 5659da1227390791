package dev.refrain.cli;

import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the process is attached to.
///
/// @param interactive whether a person watches
/// @param colour whether the person wants colours
/// @param columns width in characters
public record Terminal(boolean interactive, boolean colour, int columns) {
  private static final int USUAL_COLUMNS = 100;

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

  private static int columns(@Nullable String columns) {
    return columns != null && columns.matches("[1-9]\\d{1,3}")
        ? Math.max(40, Integer.parseInt(columns))
        : USUAL_COLUMNS;
  }
}
