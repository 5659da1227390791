package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What is to become of a rule: nothing, or findings of a level.
///
/// @param level null for a rule that is switched off
record Choice(@Nullable Severity level) {
  static final Choice OFF = new Choice(null);

  static Choice of(Severity level) {
    return new Choice(level);
  }

  /// From `off` or the name of a level.
  static Choice named(String name) {
    if (name.equals("off")) {
      return OFF;
    }
    return Arrays.stream(Severity.values())
        .filter(level -> level.label().equals(name))
        .map(Choice::of)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException("wanted off, note, warning or error, found: " + name));
  }
}
