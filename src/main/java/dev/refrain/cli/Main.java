package dev.refrain.cli;

import dev.refrain.engine.NothingToReadException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.PropertiesDefaultProvider;
import picocli.CommandLine.UnmatchedArgumentException;

/// Starts Refrain: words in, exit code out.
public final class Main {
  private static final String CONFIG = "--config";

  private static final String COMMAND_FIRST =
      "A command comes first, as in: refrain report FOLDER --out report";

  /// How picocli lists the constants of an enum.
  private static final Pattern CHOICES =
      Pattern.compile("one of \\[([A-Z]+(?:, [A-Z]+)*)] \\(case-insensitive\\)");

  /// Lucene's advice on JVM flags is for those who start the JVM, not for those who use Refrain.
  /// Held here, or the level is lost.
  private static final Logger QUIET = Logger.getLogger("org.apache.lucene");

  private Main() {}

  public static void main(String[] args) {
    QUIET.setLevel(Level.SEVERE);
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(System.in, out, err, Terminal.ofThisProcess(), args);
    out.flush();
    System.exit(code);
  }

  /// Runs one command.
  ///
  /// @return 0 done, 1 the run failed, 2 wrong usage, 3 done but the audit found what it was told
  ///   to fail on
  public static int run(
      InputStream in, PrintStream out, PrintStream err, Terminal terminal, String... args) {
    var console = new Console(in, out, err, terminal);
    CommandLine line = commandLine(console, args);
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    try {
      configure(line, args);
    } catch (IOException e) {
      err.println("refrain: " + e.getMessage());
      return ExitCode.USAGE;
    }
    try {
      return line.execute(args);
    } catch (OutOfMemoryError shortage) {
      MemoryShortage.explain(shortage, console);
      return ExitCode.FAILED;
    }
  }

  private static SequencedMap<String, Function<Console, Object>> commands() {
    var commands = new LinkedHashMap<String, Function<Console, Object>>();
    commands.put("report", ReportCommand::new);
    commands.put("duplicates", DuplicatesCommand::new);
    commands.put("stories", StoriesCommand::new);
    commands.put("audit", AuditCommand::new);
    commands.put("compare", CompareCommand::new);
    commands.put("clean", CleanCommand::new);
    commands.put("evaluate", EvaluateCommand::new);
    commands.put("tune", TuneCommand::new);
    commands.put("rules", RulesCommand::new);
    return commands;
  }

  /// The commands with all their options, or only the one that the words begin with where no other
  /// is spoken of: looking at the options of all of them takes longer than many a run.
  static CommandLine commandLine(Console console, String... args) {
    var line = new CommandLine(new RefrainCommand(console));
    boolean named = args.length > 0 && commands().containsKey(args[0]);
    boolean configured = Stream.of(args).anyMatch(word -> word.startsWith(CONFIG));
    commands()
        .forEach(
            (name, command) -> {
              if (!named || configured || name.equals(args[0])) {
                line.addSubcommand(command.apply(console));
              }
            });
    line.setUsageHelpWidth(100);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false);
    line.setExecutionExceptionHandler((failure, _, _) -> failed(failure, console));
    line.setParameterExceptionHandler((wrong, _) -> misused(wrong, console));
    return line;
  }

  /// Says in a few lines what was wrong, what may have been meant and where the options stand.
  private static int misused(ParameterException wrong, Console console) {
    CommandLine command = wrong.getCommandLine();
    List<String> unknown = command.getUnmatchedArguments();
    boolean mistyped = wrong instanceof MissingParameterException && !unknown.isEmpty();
    ParameterException told = mistyped ? new UnmatchedArgumentException(command, unknown) : wrong;
    boolean unmatched = told instanceof UnmatchedArgumentException && !unknown.isEmpty();
    if (unmatched && command.getParent() == null && !unknown.getFirst().startsWith("-")) {
      return unknownCommand(unknown.getFirst(), console);
    }
    console.say("refrain: " + asTyped(String.valueOf(told.getMessage())));
    if (unmatched) {
      Slip.nearest(unknown.getFirst(), command.getCommandSpec().optionsMap().keySet())
          .map(name -> "Did you mean " + name + "?")
          .or(() -> Optional.of(COMMAND_FIRST).filter(_ -> command.getParent() == null))
          .ifPresent(console::say);
    }
    console.say("See: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  /// The first word names a command; those who leave it out mostly want a report.
  private static int unknownCommand(String word, Console console) {
    console.say("refrain: there is no command '" + word + "'");
    Optional<String> meant = Slip.nearest(word, commands().keySet());
    if (meant.isPresent()) {
      console.say("Did you mean " + meant.get() + "?");
    } else if (exists(word)) {
      console.say("To read it: refrain report " + word + " --out report");
    } else {
      console.say("The commands are " + String.join(", ", commands().keySet()) + ".");
    }
    console.say("See: refrain --help");
    return ExitCode.USAGE;
  }

  private static boolean exists(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  /// Names the values of an option as one types them, not as the constants that picocli lists.
  private static String asTyped(String message) {
    return CHOICES
        .matcher(message)
        .replaceFirst(
            choice ->
                choice.group(1).toLowerCase(Locale.ROOT).replaceFirst(", (?=[a-z]+$)", " or ")
                    + ",");
  }

  private static int failed(Exception failure, Console console) throws Exception {
    OutOfMemoryError shortage = MemoryShortage.in(failure);
    if (shortage != null) {
      MemoryShortage.explain(shortage, console);
      return ExitCode.FAILED;
    }
    switch (failure) {
      case NothingToReadException nothing -> console.skipped(nothing.counts(), null);
      case IOException _, UncheckedIOException _, IllegalArgumentException _ -> {}
      default -> throw failure;
    }
    console.say("refrain: " + message(failure));
    return ExitCode.FAILED;
  }

  /// The failure in words; those of the file system only name the file.
  static String message(Exception failure) {
    Exception cause =
        failure instanceof UncheckedIOException unchecked
            ? Objects.requireNonNullElse(unchecked.getCause(), unchecked)
            : failure;
    String said = Objects.requireNonNullElse(cause.getMessage(), cause.toString());
    return switch (cause) {
      case NoSuchFileException missing -> missing.getFile() + ": there is no such file";
      case AccessDeniedException denied -> denied.getFile() + ": permission denied";
      default -> said;
    };
  }

  /// Takes defaults from the file that `--config` names, in the form of picocli's properties.
  private static void configure(CommandLine line, String[] args) throws IOException {
    List<String> words = List.of(args);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String name = null;
      if (word.startsWith(CONFIG + "=")) {
        name = word.substring(CONFIG.length() + 1);
      } else if (word.equals(CONFIG) && i + 1 < words.size()) {
        name = words.get(i + 1);
      }
      if (name != null) {
        Properties properties = properties(name);
        checkNames(line, properties, name);
        line.setDefaultValueProvider(new PropertiesDefaultProvider(properties));
      }
    }
  }

  /// Every property must name an option, alone or behind the names of its command: a slip would go
  /// unnoticed.
  private static void checkNames(CommandLine line, Properties properties, String file)
      throws IOException {
    var known = new HashSet<String>();
    for (CommandLine command : line.getSubcommands().values()) {
      command.getCommandSpec().options().stream()
          .flatMap(option -> Stream.of(option.names()))
          .forEach(name -> known.add(name.replaceFirst("^-+", "")));
    }
    for (String name : new TreeSet<>(properties.stringPropertyNames())) {
      if (!known.contains(name.substring(name.lastIndexOf('.') + 1))) {
        throw new IOException(file + ": no option is called '" + name + "'");
      }
    }
  }

  private static Properties properties(String name) throws IOException {
    Path file = Path.of(name);
    if (!Files.isReadable(file)) {
      throw new IOException(
          name + ": no configuration can be read there; --config wants a file of properties");
    }
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IllegalArgumentException e) {
      throw new IOException(name + ": is no file of properties: " + e.getMessage(), e);
    }
    return properties;
  }
}
