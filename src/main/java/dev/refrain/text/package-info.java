/// Text becomes tokens, passages with kinds, and the body view that all later stages share.
///
/// Read [dev.refrain.text.Pages] and [dev.refrain.text.Tokenizer] first.
@NullMarked
package dev.refrain.text;

import org.jspecify.annotations.NullMarked;
