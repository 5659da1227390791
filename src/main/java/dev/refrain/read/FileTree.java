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
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Finds the files below a folder: all but hidden ones, manifests of `clean` and, in folders below,
/// the results of a run, links followed but not in circles, sorted by path.
final class FileTree implements FileVisitor<Path> {
  private static final String MANIFEST = "manifest.jsonl";
  private static final String MANIFEST_BEGINS = "{\"leftOut\":";
  private static final String SUMMARY = "summary.json";

  /// What a run leaves beside its summary and would be read as articles otherwise.
  private static final Set<String> RESULTS =
      Set.of(
          SUMMARY,
          "summary.md",
          "index.html",
          "findings.sarif",
          "articles.jsonl",
          "duplicates.jsonl",
          "groups.jsonl",
          "passages.jsonl",
          "stories.jsonl",
          "findings.jsonl",
          "articles.csv",
          "duplicates.csv",
          "groups.csv",
          "passages.csv",
          "stories.csv",
          "findings.csv",
          "scores.csv");

  private static final String SUMMARY_BEGINS = "{\n  \"schemaVersion\": 1,\n  \"version\": ";

  private final Path root;
  private final Consumer<SkippedInput> skipped;
  private final List<InputFile> files = new ArrayList<>();

  /// Folders that hold results, perhaps among articles.
  private final Set<Path> results = new HashSet<>();

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
    if (isHidden(folder)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (!folder.equals(root) && begins(folder.resolve(SUMMARY), SUMMARY_BEGINS)) {
      skip(folder, "found the results of an earlier run; wanted articles");
      results.add(folder);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isHidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (isManifest(file, attributes.size()) || isResult(file)) {
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

  /// Whether a file is what `clean` wrote beside a cleaned corpus: no part of the corpus.
  private static boolean isManifest(Path file, long size) {
    return file.endsWith(MANIFEST) && (size == 0 || begins(file, MANIFEST_BEGINS));
  }

  private boolean isResult(Path file) {
    return results.contains(file.getParent()) && RESULTS.contains(file.getFileName().toString());
  }

  private static boolean begins(Path file, String start) {
    byte[] wanted = start.getBytes(StandardCharsets.US_ASCII);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(wanted.length), wanted);
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
