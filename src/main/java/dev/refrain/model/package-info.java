/// The records that flow through Refrain, from what was read to what was found.
///
/// Read [dev.refrain.model.Article], [dev.refrain.model.Page] and [dev.refrain.model.Match] first:
/// an article as read, the same article understood, and two of them compared.
@NullMarked
package dev.refrain.model;

import org.jspecify.annotations.NullMarked;
