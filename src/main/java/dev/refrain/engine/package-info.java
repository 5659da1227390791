/// The order of the stages, their threads and their settings.
///
/// Read [dev.refrain.engine.Stages] first: the whole run on one screen.
@NullMarked
package dev.refrain.engine;

import org.jspecify.annotations.NullMarked;
