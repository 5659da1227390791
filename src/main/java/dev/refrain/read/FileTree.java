package dev.refrain.read;

import dev.refrain.model.SkippedInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds the files below a folder: all but hidden ones and what Refrain itself wrote there,
/// manifests of `clean` and results of runs; links followed but not in circles, sorted by path.
final class FileTree implements FileVisitor<Path> {
  private static final String SUMMARY = "summary.json";

  /// How files of rows begin that Refrain writes: with the first key, and soon another that no
  /// article has.
  private static final Map<String, List<String>> ROWS =
      Map.of(
          "manifest.jsonl", List.of("{\"leftOut\":", "\"reason\":"),
          "articles.jsonl", List.of("{\"article\":", "\"bodyWords\":"),
          "duplicates.jsonl", List.of("{\"level\":", "\"containmentA\":"),
          "groups.jsonl", List.of("{\"group\":", "\"members\":"),
          "passages.jsonl", List.of("{\"text\":", "\"appearances\":"),
          "stories.jsonl", List.of("{\"story\":", "\"headline\":"),
          "findings.jsonl", List.of("{\"rule\":", "\"confidence\":"));

  private static final List<String> SUMMARY_BEGINS =
      List.of("{\n  \"schemaVersion\":", "\"version\":");

  /// What else a run leaves beside its summary.
  private static final Set<String> RESULTS =
      Set.of(
          SUMMARY,
          "summary.md",
          "index.html",
          "findings.sarif",
          "articles.csv",
          "duplicates.csv",
          "groups.csv",
          "passages.csv",
          "stories.csv",
          "findings.csv",
          "scores.csv");

  /// Bytes of a file that show what it is.
  private static final int HEAD = 1 << 16;

  private final Path root;
  private final Consumer<SkippedInput> skipped;
  private final List<InputFile> files = new ArrayList<>();

  private FileTree(Path root, Consumer<SkippedInput> skipped) {
    this.root = root;
    this.skipped = skipped;
  }

  /// The files below `root`.
  ///
  /// @param skipped takes what cannot be read
  static List<InputFile> below(Path root, Consumer<SkippedInput> skipped) throws IOException {
    var tree = new FileTree(root, skipped);
    Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, tree);
    tree.files.sort(Comparator.comparing(InputFile::id));
    return tree.files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isHidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (isOwn(file, attributes.size())) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isRegularFile()) {
      files.add(new InputFile(file, slashed(file), slashed(root.relativize(file))));
    } else {
      skip(file, "found a device, pipe or broken link; wanted a file");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    if (!isHidden(file)) {
      skip(
          file,
          failure instanceof FileSystemLoopException
              ? "found a link to a folder that holds it; wanted files, each once"
              : "cannot be read: " + Failures.plain(failure));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    if (failure != null) {
      skip(folder, "cannot be listed to its end: " + Failures.plain(failure));
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean isHidden(Path path) {
    return !path.equals(root) && path.getFileName().toString().startsWith(".");
  }

  /// Whether Refrain wrote the file: no part of the corpus.
  private boolean isOwn(Path file, long size) {
    String name = file.getFileName().toString();
    List<String> row = ROWS.get(name);
    return row == null
        ? RESULTS.contains(name) && begins(file.resolveSibling(SUMMARY), SUMMARY_BEGINS)
        : size == 0 || begins(file, row);
  }

  /// Whether a file begins with the first of two words and has the second in its head.
  private static boolean begins(Path file, List<String> words) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      return head.startsWith(words.getFirst()) && head.contains(words.getLast());
    } catch (IOException unreadable) {
      return false;
    }
  }

  private void skip(Path path, String reason) {
    skipped.accept(new SkippedInput(slashed(path), 0, reason));
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
