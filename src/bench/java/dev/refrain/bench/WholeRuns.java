package dev.refrain.bench;

import dev.refrain.engine.GeneratedCorpus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Runs Refrain and its peers on generated corpora, each run a process of its own from JSONL to
/// written pairs, and prints what it cost and how good the pairs are as Markdown.
///
/// Started from source in the project's folder, with nothing but a JDK: `java
/// src/bench/java/dev/refrain/bench/WholeRuns.java FOLDER [OPTION...]`. The corpora are made in the
/// folder, about 2.7 kB an article, unless they are there. Programs take turns, so that a
/// disturbance meets all; figures are medians. The corpus is in the file cache before the first
/// run.
///
/// Options: `--sizes 10000,100000` articles; `--kinds plain,hard`; `--seed 1`; `--runs 3`; `--only
/// NAME` one of the programs, may be repeated; `--also NAME=COMMAND` one more program, see
/// [Programs].
public final class WholeRuns {
  private final Path folder;
  private List<String> sizes = List.of("10000", "100000");
  private List<String> kinds = List.of("plain", "hard");
  private String seed = "1";
  private int runs = 3;
  private final List<String> only = new ArrayList<>();
  private final Programs programs;

  private WholeRuns(Path folder, Path classes) {
    this.folder = folder;
    this.programs = new Programs(classes);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 0 || args.length % 2 == 0) {
      System.err.println("usage: java WholeRuns.java FOLDER [OPTION VALUE]...");
      System.exit(2);
    }
    Path folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
    Path scratch = Files.createTempDirectory(folder, "run");
    try {
      var runs = new WholeRuns(folder, Files.createDirectory(scratch.resolve("classes")));
      for (int i = 1; i < args.length; i += 2) {
        runs.set(args[i], args[i + 1]);
      }
      runs.measure(scratch);
    } finally {
      delete(scratch);
    }
  }

  private void set(String option, String value) {
    switch (option) {
      case "--sizes" -> sizes = List.of(value.split(",", -1));
      case "--kinds" -> kinds = List.of(value.split(",", -1));
      case "--seed" -> seed = value;
      case "--runs" -> runs = Integer.parseInt(value);
      case "--only" -> only.add(value);
      case "--also" -> {
        String[] both = value.split("=", 2);
        programs.put(both[0], both[1]);
      }
      default -> throw new IllegalArgumentException("no option " + option);
    }
  }

  private void measure(Path scratch) throws IOException, InterruptedException {
    System.out.printf(
        Locale.ROOT,
        "Java %s, %d cores, %s %s; medians of %d%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        runs);
    for (String kind : kinds) {
      for (String size : sizes) {
        measure(corpus(kind, size), Long.parseLong(size), kind, scratch);
      }
    }
  }

  /// The path of a corpus, made if it is not there; its labels are written last.
  private Path corpus(String kind, String size) throws IOException {
    Path corpus = folder.resolve(kind + "-" + size + ".jsonl");
    if (!Files.exists(corpus)) {
      Path part = folder.resolve("part-" + corpus.getFileName());
      GeneratedCorpus.main(new String[] {size, kind, seed, part.toString()});
      Files.move(gold(part), gold(corpus));
      Files.move(part, corpus);
    }
    return corpus;
  }

  private static Path gold(Path corpus) {
    return Path.of(corpus.toString().replace(".jsonl", ".gold.tsv"));
  }

  private void measure(Path corpus, long articles, String kind, Path scratch)
      throws IOException, InterruptedException {
    Path out = scratch.resolve("out");
    Map<String, List<MeasuredRun>> measured = new LinkedHashMap<>();
    Map<String, PairScores> scores = new LinkedHashMap<>();
    AlikePairs alike = AlikePairs.of(corpus, gold(corpus));
    try (var bytes = Files.newInputStream(corpus)) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
    for (int run = 0; run < runs; run++) {
      for (String name : only.isEmpty() ? programs.names() : only) {
        List<String> command = programs.words(name, corpus, out);
        MeasuredRun result = MeasuredRun.of(command, scratch.resolve("log"));
        if (result.code() != 0) {
          throw new IOException(
              name
                  + " ended with "
                  + result.code()
                  + ": "
                  + Files.readString(scratch.resolve("log")));
        }
        measured.computeIfAbsent(name, _ -> new ArrayList<>()).add(result);
        if (run == 0) {
          Path pairs = Files.isDirectory(out) ? out.resolve("duplicates.jsonl") : out;
          scores.put(name, PairScores.of(gold(corpus), alike, pairs));
        }
        delete(out);
      }
    }
    long size = Files.size(corpus);
    System.out.printf(
        Locale.ROOT, "%n%,d articles, %s, %,d MB%n%n", articles, kind, size / 1_000_000);
    System.out.println(
        "| program | CPU s | wall s | peak MiB | docs/s | MB/s | pairs | precision | recall | F1 | recall of J ≥ .7 |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    measured.forEach(
        (name, results) ->
            System.out.println(row(name, results, articles, size, scores.get(name))));
  }

  private static String row(
      String name, List<MeasuredRun> results, long articles, long bytes, PairScores score) {
    double wall = median(results, MeasuredRun::wall);
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.0f | %,.0f | %.0f | %,d | %.4f | %.4f | %.4f | %.4f |",
        name,
        median(results, MeasuredRun::cpu),
        wall,
        median(results, MeasuredRun::peak) / (1 << 20),
        articles / wall,
        bytes / wall / 1e6,
        score.found(),
        score.precision(),
        score.recall(),
        score.f1(),
        score.recallOfAlike());
  }

  private static double median(List<MeasuredRun> results, ToDoubleFunction<MeasuredRun> figure) {
    double[] figures = results.stream().mapToDouble(figure).sorted().toArray();
    return (figures[(figures.length - 1) / 2] + figures[figures.length / 2]) / 2;
  }

  private static void delete(Path place) throws IOException {
    if (!Files.exists(place)) {
      return;
    }
    List<Path> paths;
    try (var all = Files.walk(place)) {
      paths = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
