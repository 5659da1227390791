import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Makes `refrain.aot`, which spares later starts of `refrain` most of loading classes and of
/// finding out what to compile: Java runs a report and a comparison of generated articles, and
/// notes what it saw (JEP 514, JEP 515). Java checks it against itself and the program, and does
/// without it where they differ.
///
/// Arguments: the program, a folder of articles, the source of the generator, a folder for what is
/// written meanwhile.
void main(String[] args) throws IOException, InterruptedException {
  Path program = Path.of(args[0]);
  String articles = args[1];
  String generator = args[2];
  Path folder = Files.createDirectories(Path.of(args[3]));
  String corpus = folder.resolve("corpus.jsonl").toString();

  // More than 64 MB, from where on candidates are looked for in another way.
  run(folder, generator, "26000", "hard", "5", corpus);
  Path cache = program.resolveSibling("refrain.aot");
  Files.deleteIfExists(cache);
  var words = new ArrayList<String>();
  Collections.addAll(words, "-XX:AOTCacheOutput=" + cache, "-XX:+UseSerialGC");
  Collections.addAll(words, "-cp", program.toString(), "dev.refrain.cli.Rehearsal");
  Collections.addAll(words, "report", articles, "--out", folder.resolve("report").toString());
  String[] raw = {
    "--level", "article", "--view", "raw", "--out", folder.resolve("pairs").toString()
  };
  words.addAll(List.of("--then", "duplicates", articles));
  Collections.addAll(words, raw);
  words.addAll(List.of("--then", "duplicates", corpus));
  Collections.addAll(words, raw);
  run(folder, words.toArray(new String[0]));
  Files.deleteIfExists(Path.of(corpus));
}

private static void run(Path folder, String... words) throws IOException, InterruptedException {
  var command = new ArrayList<String>();
  command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
  Collections.addAll(command, words);
  Path log = folder.resolve("log.txt");
  int code =
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start()
          .waitFor();
  if (code != 0) {
    System.err.println(
        "starts will take longer: "
            + String.join(" ", command)
            + " ended with "
            + code
            + ", see "
            + log);
  }
}
