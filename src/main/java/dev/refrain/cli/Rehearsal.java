package dev.refrain.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Runs several commands in one Java and throws away what they print, while Java notes for later
/// starts which classes it loads and which code is worth compiling (JEP 514, JEP 515). The build
/// does that once; nobody else has use for it.
public final class Rehearsal {
  private static final String NEXT = "--then";

  private Rehearsal() {}

  /// Runs them one after the other; one that does not end well ends it all.
  ///
  /// @param args the words of the commands, `--then` between one and the next
  public static void main(String[] args) {
    for (List<String> command : commands(args)) {
      var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      int code =
          Main.run(
              InputStream.nullInputStream(),
              nowhere,
              System.err,
              Terminal.ofThisProcess(),
              command.toArray(new String[0]));
      if (code != ExitCode.DONE) {
        throw new IllegalStateException(String.join(" ", command) + ": exit code " + code);
      }
    }
  }

  private static List<List<String>> commands(String[] args) {
    var commands = new ArrayList<List<String>>();
    var words = new ArrayList<String>();
    for (String word : args) {
      if (word.equals(NEXT)) {
        commands.add(List.copyOf(words));
        words.clear();
      } else {
        words.add(word);
      }
    }
    commands.add(words);
    return commands;
  }
}
