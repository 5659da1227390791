/// Signatures and rare n-grams propose candidates; every candidate is verified exactly.
///
/// Read [dev.refrain.match.DuplicateFinder] first, then [dev.refrain.match.Candidates]; for more
/// texts than are good to hold [dev.refrain.match.RawArticles] and [dev.refrain.match.RawPassages].
@NullMarked
package dev.refrain.match;

import org.jspecify.annotations.NullMarked;
