/// Records of bytes by partition, in memory up to a budget and in a nameless temporary file past
/// it; and what else keeps a run small.
///
/// Read [Spool] first, then [MemoryBudget].
@NullMarked
package dev.refrain.spill;

import org.jspecify.annotations.NullMarked;
