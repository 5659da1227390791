package dev.refrain.match;

import dev.refrain.model.Match;
import java.util.List;

/// The pairs that one comparison stands for.
///
/// @param left pairs that were not listed, as there were too many
record Unfolded(List<Match> matches, long left) {}
