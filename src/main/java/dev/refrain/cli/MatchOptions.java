package dev.refrain.cli;

import dev.refrain.group.KeepPolicy;
import dev.refrain.match.MatchSettings;
import dev.refrain.model.Level;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What is compared, and what counts as a copy.
final class MatchOptions {
  /// Which texts are compared.
  enum LevelChoice {
    ARTICLE(EnumSet.of(Level.ARTICLE)),
    PASSAGE(EnumSet.of(Level.PASSAGE)),
    BOTH(EnumSet.allOf(Level.class));

    private final Set<Level> levels;

    LevelChoice(Set<Level> levels) {
      this.levels = Set.copyOf(levels);
    }
  }

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      defaultValue = "both",
      description = "article, passage or both (default: ${DEFAULT-VALUE})")
  private LevelChoice level = LevelChoice.BOTH;

  @Mixin private final CopyOptions copies = new CopyOptions();
  @Mixin private final KeepOptions keep = new KeepOptions();

  MatchSettings settings(int threads) {
    return copies.settings(level.levels, threads);
  }

  KeepPolicy keep() {
    return keep.policy();
  }
}
