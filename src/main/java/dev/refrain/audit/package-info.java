/// What is wrong with a scrape: one rule, one file, one id.
///
/// Read [dev.refrain.audit.Rule] and [dev.refrain.audit.Auditor] first.
@NullMarked
package dev.refrain.audit;

import org.jspecify.annotations.NullMarked;
