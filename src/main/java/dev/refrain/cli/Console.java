package dev.refrain.cli;

import dev.refrain.model.InputCounts;
import dev.refrain.model.SkippedInput;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Where a command reads and prints: results to `out`, everything for people to `err`.
final class Console {
  private static final int SKIPPED_SHOWN = 10;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Terminal terminal;

  Console(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /// A console that nobody listens to.
  static Console mute() {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Console(InputStream.nullInputStream(), nowhere, nowhere, Terminal.NONE);
  }

  InputStream in() {
    return in;
  }

  /// Takes results.
  PrintStream out() {
    return out;
  }

  Terminal terminal() {
    return terminal;
  }

  /// Tells a person something.
  void say(String message) {
    err.println(Plain.text(message));
  }

  /// Prints a line that is known to be harmless: text of unknown origin in it has gone through
  /// [Plain].
  void write(String line) {
    err.println(line);
  }

  /// Replaces the last line of the terminal; nothing where there is none.
  void overwrite(String message) {
    if (terminal.interactive()) {
      String line = Plain.text(message);
      int room = terminal.columns() - 1;
      err.print("\r\u001b[K" + (line.length() > room ? line.substring(0, room) : line));
      err.flush();
    }
  }

  /// Lists what could not be read, the first few of it.
  ///
  /// @param file the file that lists all of it; null where there is none
  void skipped(InputCounts counts, @Nullable String file) {
    int shown = 0;
    for (SkippedInput skipped : counts.skipped()) {
      if (shown++ == SKIPPED_SHOWN) {
        int more = counts.skipped().size() - SKIPPED_SHOWN;
        say("  … and " + more + " more" + (file == null ? "" : ", all in " + file));
        return;
      }
      String line = skipped.line() == 0 ? "" : ":" + skipped.line();
      new Layout(this)
          .place("skipped " + skipped.file().replace('\n', '\ufffd') + line, skipped.reason());
    }
  }
}
