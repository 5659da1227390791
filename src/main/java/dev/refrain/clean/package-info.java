/// What leaves a corpus when copies and furniture leave it, and why.
///
/// Read [dev.refrain.clean.Cleaner] first, then [dev.refrain.clean.LeftOut].
@NullMarked
package dev.refrain.clean;

import org.jspecify.annotations.NullMarked;
