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
/// @param unlisted what is known of beside the matches
public record Analysis(
    SortedMap<String, Object> settings,
    InputCounts input,
    List<Page> pages,
    List<Match> matches,
    List<DuplicateGroup> groups,
    List<LedgerEntry> ledger,
    List<Story> stories,
    AuditResult audit,
    Unlisted unlisted) {
  public Analysis {
    settings = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    pages = List.copyOf(pages);
    matches = MatchColumns.copyOf(matches);
    groups = List.copyOf(groups);
    ledger = List.copyOf(ledger);
    stories = List.copyOf(stories);
  }

  /// An analysis that lists all it knows of.
  public Analysis(
      SortedMap<String, Object> settings,
      InputCounts input,
      List<Page> pages,
      List<Match> matches,
      List<DuplicateGroup> groups,
      List<LedgerEntry> ledger,
      List<Story> stories,
      AuditResult audit) {
    this(settings, input, pages, matches, groups, ledger, stories, audit, Unlisted.NOTHING);
  }

  /// The same, with what it does not list.
  public Analysis withUnlisted(Unlisted known) {
    return new Analysis(settings, input, pages, matches, groups, ledger, stories, audit, known);
  }

  /// Words of all pages.
  public long words() {
    return pages.stream().mapToLong(Page::words).sum();
  }

  /// The share of them that is running text, 0 to 1.
  public double bodyShare() {
    return (double) pages.stream().mapToLong(Page::bodyWords).sum() / Math.max(1, words());
  }

  /// How many matches of a level there are, by the ordinal of their relation.
  public long[] pairs(Level level) {
    long[] pairs = new long[Relation.values().length];
    for (Match match : matches) {
      if (match.level() == level) {
        pairs[match.relation().ordinal()]++;
      }
    }
    return pairs;
  }

  /// The same with another audit.
  public Analysis withAudit(AuditResult other) {
    return new Analysis(settings, input, pages, matches, groups, ledger, stories, other, unlisted);
  }

  /// The same with what is known of pages.
  public Analysis withPages(List<Page> known, List<LedgerEntry> entries) {
    return new Analysis(settings, input, known, matches, groups, entries, stories, audit, unlisted);
  }

  /// The same with matches of which more is known.
  public Analysis withMatches(List<Match> known) {
    return new Analysis(settings, input, pages, known, groups, ledger, stories, audit, unlisted);
  }
}
