/// Signatures and rare n-grams propose candidates; every candidate is verified exactly.
///
/// Read [dev.refrain.match.DuplicateFinder] first, then [dev.refrain.match.Candidates].
@NullMarked
package dev.refrain.match;

import org.jspecify.annotations.NullMarked;
