package dev.refrain.cli;

import dev.refrain.model.View;
import dev.refrain.read.TemplatesReader;
import dev.refrain.report.TemplatesFile;
import dev.refrain.text.Sites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What is known of the furniture of sites from run to run.
final class TemplateOptions {
  @Option(
      names = "--templates",
      paramLabel = "FILE",
      description =
          "what sites print on their pages: read from there if earlier runs learned something, and written back with what this run learned")
  private @Nullable Path file;

  /// What earlier runs learned; null when nothing is asked for.
  ///
  /// @throws IllegalArgumentException when the file cannot be used
  /// @throws java.io.UncheckedIOException when it cannot be read
  @Nullable Sites read(View view) {
    Path path = file;
    if (path == null) {
      return null;
    }
    if (view == View.RAW) {
      throw new IllegalArgumentException("--templates wants --view body: raw knows no furniture");
    }
    if (Files.exists(path)) {
      if (!Files.isRegularFile(path)) {
        throw new IllegalArgumentException(path + ": is no file that can be read and written back");
      }
      return Sites.of(TemplatesReader.read(path));
    }
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IllegalArgumentException(path + ": there is no folder for this file");
    }
    return Sites.none();
  }

  /// Writes what is known now.
  void write(Sites learned) throws IOException {
    if (file != null) {
      TemplatesFile.write(learned.known(), file);
    }
  }
}
