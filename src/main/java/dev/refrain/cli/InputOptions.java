package dev.refrain.cli;

import dev.refrain.read.InputFormat;
import dev.refrain.read.ReadSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How input is read.
final class InputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "txt or jsonl, whatever the files are called")
  private @Nullable InputFormat format;

  @Mixin private final FieldOptions fields = new FieldOptions();

  ReadSettings settings() {
    return new ReadSettings(format, fields.names(), ReadSettings.DEFAULTS.longest());
  }
}
