/// Articles about one event become stories, related stories share a theme.
///
/// Read [dev.refrain.story.StoryFinder] first.
@NullMarked
package dev.refrain.story;

import org.jspecify.annotations.NullMarked;
