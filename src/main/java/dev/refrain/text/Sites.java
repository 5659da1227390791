package dev.refrain.text;

import dev.refrain.model.KnownSite;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// What earlier runs learned of sites, so that the furniture of a page is known when it comes
/// alone.
public final class Sites {
  private static final Sites NONE = new Sites(new TreeMap<>());

  private final SortedMap<String, KnownSite> known;

  private Sites(SortedMap<String, KnownSite> known) {
    this.known = known;
  }

  /// Nothing is known.
  public static Sites none() {
    return NONE;
  }

  /// These are known.
  ///
  /// @throws IllegalArgumentException when two have one name
  public static Sites of(List<KnownSite> sites) {
    var known = new TreeMap<String, KnownSite>();
    for (KnownSite site : sites) {
      if (known.put(site.name(), site) != null) {
        throw new IllegalArgumentException("site \"" + site.name() + "\" was there before");
      }
    }
    return new Sites(known);
  }

  /// All of them by name.
  public List<KnownSite> known() {
    return List.copyOf(known.values());
  }

  SiteCounts counts(String site) {
    KnownSite before = known.get(site);
    return before == null ? new SiteCounts() : new SiteCounts(before);
  }

  /// These and others, which take the place of those with their names.
  Sites with(Map<String, KnownSite> others) {
    var all = new TreeMap<>(known);
    others.forEach((name, site) -> all.put(name, Objects.requireNonNull(site)));
    return new Sites(all);
  }
}
