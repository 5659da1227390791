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
/// @param dropEdited whether copies leave, too, that differ in numbers, negations or names from the
///   one that stays, or of which much is their own
/// @param threads changes how long it takes, never what leaves
public record CleanSettings(
    MatchSettings match,
    KeepPolicy keep,
    boolean dropFailed,
    boolean dropRepeats,
    boolean dropEdited,
    int threads) {}
