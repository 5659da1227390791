package dev.refrain.audit;

import java.util.function.BiFunction;

/// A way to damage a clean article in the way that a rule looks for.
///
/// @param rule the rule that has to fire
record Injection(String rule, BiFunction<Clean, Dirt, Row> damage) {
  Row apply(Clean clean, Dirt dirt) {
    return damage.apply(clean, dirt);
  }
}
