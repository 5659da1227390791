package dev.refrain.group;

import dev.refrain.model.Match;
import org.jspecify.annotations.Nullable;

/// One member of a group, with what a choice among copies goes by.
///
/// @param published of its article, ISO 8601, with the offset where one is known
/// @param source of its article
/// @param words how long it is
/// @param bodyWords how much of it is running text; the headline where it belongs counts, a repeat
///   of it does not
/// @param part whether it only lies in the representative of its group, which says more
record Copy(
    Match.Side side,
    @Nullable String published,
    @Nullable String source,
    int words,
    int bodyWords,
    boolean part) {
  /// The same as a part of the representative, or not.
  Copy as(boolean lying) {
    return new Copy(side, published, source, words, bodyWords, lying);
  }
}
