package dev.refrain.cli;

import dev.refrain.group.KeepPolicy;
import java.util.List;
import picocli.CommandLine.Option;

/// Which copy of a group to keep.
final class KeepOptions {
  @Option(
      names = "--keep",
      paramLabel = "RULE",
      split = ",",
      defaultValue = "earliest,most-body,longest,first",
      description = {
        "which copy to keep: the first of these rules that decides (default: ${DEFAULT-VALUE});",
        "there are whole, earliest, latest, longest, most-body, preferred-source=NAME, first"
      })
  private List<String> keep = List.of();

  KeepPolicy policy() {
    return KeepPolicy.of(keep);
  }
}
