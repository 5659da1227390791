package dev.refrain.model;

/// Findings that somebody has looked at and does not want to hear of again.
///
/// @param rule id of a rule, or the fingerprint of one finding
/// @param article an article's id, `*` for any, `prefix*` for all that begin so
/// @param reason why; never empty
/// @param findings how many it held back; 0 for one that is of no use any more
public record Suppression(String rule, String article, String reason, int findings) {
  public Suppression {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a suppression wants a reason: " + rule + " " + article);
    }
  }

  /// The same after so many findings.
  public Suppression with(int count) {
    return new Suppression(rule, article, reason, count);
  }
}
