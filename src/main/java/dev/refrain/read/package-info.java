/// Rows of files become articles or skipped input, one at a time.
///
/// Read [dev.refrain.read.InputReader] first.
@NullMarked
package dev.refrain.read;

import org.jspecify.annotations.NullMarked;
