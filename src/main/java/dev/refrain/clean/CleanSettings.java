package dev.refrain.clean;

import dev.refrain.group.KeepPolicy;
import dev.refrain.match.MatchSettings;

/// What leaves a corpus.
///
/// @param match what counts as a copy, and from its containment how much of one may be its own; its
///   levels are not asked
/// @param keep which copy stays
/// @param dropFailed whether pages that hold no article leave
/// @param dropRepeats whether a paragraph that its article has a second time leaves
/// @param keepEdited whether copies stay that differ in numbers, negations or names from the one
///   they would leave for, or of which much is their own
/// @param threads changes how long it takes, never what leaves
public record CleanSettings(
    MatchSettings match,
    KeepPolicy keep,
    boolean dropFailed,
    boolean dropRepeats,
    boolean keepEdited,
    int threads) {}
