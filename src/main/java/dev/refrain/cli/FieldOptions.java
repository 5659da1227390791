package dev.refrain.cli;

import dev.refrain.read.FieldNames;
import dev.refrain.read.ReadSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Under which names a row holds its fields.
final class FieldOptions {
  @Option(
      names = "--id-field",
      paramLabel = "NAME",
      description = "field of a row that holds its id (default: the usual names)")
  private @Nullable String id;

  @Option(names = "--url-field", paramLabel = "NAME", description = "field that holds its address")
  private @Nullable String url;

  @Option(
      names = "--source-field",
      paramLabel = "NAME",
      description = "field that holds its source")
  private @Nullable String source;

  @Option(
      names = "--published-field",
      paramLabel = "NAME",
      description = "field that holds its date")
  private @Nullable String published;

  @Option(
      names = "--title-field",
      paramLabel = "NAME",
      description = "field that holds its headline")
  private @Nullable String title;

  @Option(names = "--text-field", paramLabel = "NAME", description = "field that holds its text")
  private @Nullable String text;

  FieldNames names() {
    return new FieldNames(id, url, source, published, title, text);
  }

  ReadSettings settings() {
    return new ReadSettings(null, names(), ReadSettings.DEFAULTS.longest());
  }
}
