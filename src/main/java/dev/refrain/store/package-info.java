/// The Lucene index: term statistics and nearest neighbours of articles.
///
/// Read [dev.refrain.store.ArticleIndex] first.
@NullMarked
package dev.refrain.store;

import org.jspecify.annotations.NullMarked;
