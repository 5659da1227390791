/// Verified matches become duplicate groups with a copy to keep, and the ledger of repeated
/// passages.
///
/// Read [dev.refrain.group.Grouping] and [dev.refrain.group.Ledger] first.
@NullMarked
package dev.refrain.group;

import org.jspecify.annotations.NullMarked;
