package dev.refrain.model;

import org.jspecify.annotations.Nullable;

/// How good an article, or all articles of a source, are as they came.
///
/// @param source the name of the source, null where it has none
/// @param article null for a source
/// @param articles 1 for an article
/// @param words words of the whole texts
/// @param bodyShare words of the body among them
/// @param repeatedShare words of the body that repeat a paragraph of the same page
/// @param findings notes, warnings and errors
/// @param defects warnings and errors per 1,000 words of body
/// @param dateConfidence 1 for a page and a row that agree on a day, .7 for one claim, .3 where
///   claims disagree, 0 without
/// @param originality 1 for a text without copies, else one by the number of its copies
public record ScoreCard(
    @Nullable String source,
    @Nullable String article,
    int articles,
    int words,
    double bodyShare,
    double repeatedShare,
    int findings,
    double defects,
    double dateConfidence,
    double originality) {}
