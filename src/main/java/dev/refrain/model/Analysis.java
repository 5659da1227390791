package dev.refrain.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// All that a run found out; the same input gives an equal analysis whatever the order of its files
/// and the number of threads.
///
/// @param settings the options that shaped the result, by name
/// @param pages by article id
/// @param matches in their own order
/// @param groups by level and id
/// @param ledger by first appearance
/// @param stories the largest first
public record Analysis(
    SortedMap<String, Object> settings,
    InputCounts input,
    List<Page> pages,
    List<Match> matches,
    List<DuplicateGroup> groups,
    List<LedgerEntry> ledger,
    List<Story> stories,
    AuditResult audit) {
  public Analysis {
    settings = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    pages = List.copyOf(pages);
    matches = MatchColumns.copyOf(matches);
    groups = List.copyOf(groups);
    ledger = List.copyOf(ledger);
    stories = List.copyOf(stories);
  }

  /// The same with another audit.
  public Analysis withAudit(AuditResult other) {
    return new Analysis(settings, input, pages, matches, groups, ledger, stories, other);
  }

  /// The same with what is known of pages.
  public Analysis withPages(List<Page> known, List<LedgerEntry> entries) {
    return new Analysis(settings, input, known, matches, groups, entries, stories, audit);
  }

  /// The same with matches of which more is known.
  public Analysis withMatches(List<Match> known) {
    return new Analysis(settings, input, pages, known, groups, ledger, stories, audit);
  }
}
