/// Words in, exit code out.
///
/// Read [dev.refrain.cli.Main] first.
@NullMarked
package dev.refrain.cli;

import org.jspecify.annotations.NullMarked;
