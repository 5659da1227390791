package dev.refrain.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/// The programs that run side by side, by name: how each is started.
///
/// In a command `{corpus}` and `{out}` stand for the corpus and the place of the results: a folder
/// with `duplicates.jsonl`, or a file of pairs.
final class Programs {
  private static final String REFRAIN =
      "target/refrain duplicates --level article --view raw --quiet {corpus} --out {out} --threads ";
  private static final Path SOURCES = Path.of("src/bench/java");
  private static final Path JARS = Path.of("target/peers");
  private static final Map<String, String> PEERS =
      Map.of("hash4j", "Hash4jPairs", "java-LSH", "JavaLshPairs");

  private final Map<String, String> commands = new LinkedHashMap<>();
  private final Path classes;

  /// @param classes folder for the classes of the drivers of the peers
  Programs(Path classes) {
    this.classes = classes;
    commands.put("refrain, 1 thread", REFRAIN + 1);
    commands.put("refrain, 2 threads", REFRAIN + 2);
    for (String peer : List.of("hash4j", "java-LSH")) {
      commands.put(peer, peer);
    }
  }

  /// Adds a command, or replaces one.
  void put(String name, String command) {
    commands.put(name, command);
  }

  List<String> names() {
    return List.copyOf(commands.keySet());
  }

  /// The words to start a program with.
  List<String> words(String name, Path corpus, Path out) {
    String command = commands.get(name);
    if (command == null) {
      throw new IllegalArgumentException("no program " + name + "; known are " + names());
    }
    if (PEERS.containsKey(name)) {
      return driver(PEERS.get(name), corpus, out);
    }
    var words = new ArrayList<String>();
    for (String word : command.split(" ", -1)) {
      words.add(word.replace("{corpus}", corpus.toString()).replace("{out}", out.toString()));
    }
    return words;
  }

  /// The driver of a peer, compiled if it is not yet; with the collector that Refrain has.
  private List<String> driver(String type, Path corpus, Path out) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String jars = jars();
    Path source = SOURCES.resolve("dev/refrain/bench/" + type + ".java");
    if (!Files.exists(classes.resolve("dev/refrain/bench/" + type + ".class"))) {
      int failed =
          ToolProvider.getSystemJavaCompiler()
              .run(
                  null,
                  null,
                  null,
                  "-proc:none",
                  "-d",
                  classes.toString(),
                  "-cp",
                  jars,
                  "-sourcepath",
                  SOURCES.toString(),
                  source.toString());
      if (failed != 0) {
        throw new IllegalStateException(
            source
                + " was not compiled; are the jars there? mvn -q dependency:copy-dependencies@peers");
      }
    }
    String path = classes + System.getProperty("path.separator") + jars;
    return List.of(
        java,
        "-XX:+UseSerialGC",
        "-Xmx8g",
        "-cp",
        path,
        "dev.refrain.bench." + type,
        corpus.toString(),
        out.toString());
  }

  private static String jars() {
    if (!Files.isDirectory(JARS)) {
      return "";
    }
    try (var files = Files.list(JARS)) {
      return String.join(
          System.getProperty("path.separator"), files.map(Path::toString).sorted().toList());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
