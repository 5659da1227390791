package dev.refrain.cli;

import dev.refrain.match.MatchSettings;
import dev.refrain.model.Level;
import dev.refrain.model.View;
import java.util.Set;
import picocli.CommandLine.Option;

/// What counts as a copy.
final class CopyOptions {
  @Option(
      names = "--view",
      paramLabel = "VIEW",
      defaultValue = "body",
      description =
          "body leaves furniture out, raw takes the whole text (default: ${DEFAULT-VALUE})")
  private View view = View.BODY;

  @Option(
      names = "--similarity",
      paramLabel = "X",
      defaultValue = "" + MatchSettings.DEFAULT_SIMILARITY,
      description =
          "Jaccard of word shingles from which texts are near duplicates; texts that share most of their words in runs"
              + " count too, the more of them the higher this is (default: ${DEFAULT-VALUE})")
  private double similarity;

  @Option(
      names = "--containment",
      paramLabel = "X",
      defaultValue = "" + MatchSettings.DEFAULT_CONTAINMENT,
      description =
          "share of a text's shingles from which it is contained in another (default: ${DEFAULT-VALUE})")
  private double containment;

  MatchSettings settings(Set<Level> levels, int threads) {
    return new MatchSettings(similarity, containment, view, levels, threads);
  }
}
