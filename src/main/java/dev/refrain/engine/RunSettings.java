package dev.refrain.engine;

import dev.refrain.audit.AuditSettings;
import dev.refrain.group.KeepPolicy;
import dev.refrain.match.MatchSettings;
import dev.refrain.model.Level;
import dev.refrain.model.View;
import dev.refrain.read.ReadSettings;
import dev.refrain.spill.MemoryBudget;
import dev.refrain.story.StorySettings;
import dev.refrain.text.Sites;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Everything a run has to be told; each stage is handed its own part.
///
/// @param match stories alone fold copies of whole articles, so that passages are not compared
/// @param threads changes how long a run takes, never what it finds
/// @param memory what may be held of postings and results, and six times that of texts where
///   nothing but duplicates is asked for; past it they go to the disk
/// @param sites what earlier runs learned of sites, null when nothing is to be learned for later
///   ones
public record RunSettings(
    Set<Part> parts,
    ReadSettings read,
    MatchSettings match,
    KeepPolicy keep,
    StorySettings story,
    int threads,
    MemoryBudget memory,
    AuditSettings audit,
    @Nullable Sites sites) {
  public RunSettings {
    parts = Set.copyOf(parts);
    match = tellsStoriesOnly(parts) ? match.withLevels(Set.of(Level.ARTICLE)) : match;
  }

  /// With the rules of the audit as they are, and no run before or after.
  public RunSettings(
      Set<Part> parts,
      ReadSettings read,
      MatchSettings match,
      KeepPolicy keep,
      StorySettings story,
      int threads,
      MemoryBudget memory) {
    this(parts, read, match, keep, story, threads, memory, AuditSettings.defaults(), null);
  }

  /// Whether nothing is asked for but which whole texts or passages of them repeat each other, so
  /// that no page has to be understood.
  boolean comparesWhole() {
    return parts.equals(Set.of(Part.DUPLICATES))
        && !match.levels().isEmpty()
        && match.view() == View.RAW;
  }

  boolean comparesBothLevels() {
    return match.levels().size() == Level.values().length;
  }

  boolean comparesPassages() {
    return match.levels().contains(Level.PASSAGE);
  }

  /// Whether nothing is asked for but stories, which pay no heed to passages.
  boolean tellsStoriesOnly() {
    return tellsStoriesOnly(parts);
  }

  private static boolean tellsStoriesOnly(Set<Part> parts) {
    return parts.equals(Set.of(Part.STORIES));
  }

  /// The settings that shape the result, under the names of their options.
  SortedMap<String, Object> named() {
    var named = new TreeMap<String, Object>();
    if (!match.levels().isEmpty()) {
      named.put("level", match.levels().stream().map(Level::label).sorted().toList());
    }
    named.put("view", match.view().name().toLowerCase(Locale.ROOT));
    named.put("similarity", match.similarity());
    named.put("containment", match.containment());
    named.put("keep", keep.names());
    if (sites != null) {
      named.put("knownSites", sites.known().size());
    }
    if (parts.contains(Part.AUDIT)) {
      named.put("profile", audit.profile().label());
      if (!audit.changes().isEmpty()) {
        named.put("rules", audit.changes());
      }
    }
    if (parts.contains(Part.STORIES)) {
      named.put("window", story.windowDays());
      named.put("granularity", story.granularity());
      if (story.online()) {
        named.put("online", true);
      }
      if (!story.earlier().isEmpty()) {
        named.put("earlierStories", story.earlier().size());
      }
    }
    return named;
  }
}
