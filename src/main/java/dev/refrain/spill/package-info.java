/// Records of bytes by partition, and texts, in memory up to a budget and in a nameless temporary
/// file past it; and what else keeps a run small.
///
/// Read [Spool] first, then [MemoryBudget] and [TextSpool].
@NullMarked
package dev.refrain.spill;

import org.jspecify.annotations.NullMarked;
