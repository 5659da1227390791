/// Sets of shingles become signatures of a fixed size that estimate their similarity.
///
/// Read [dev.refrain.sketch.OnePermutationMinHash] first.
@NullMarked
package dev.refrain.sketch;

import org.jspecify.annotations.NullMarked;
