package dev.refrain.audit;

import dev.refrain.model.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Passages of the same words on one page.
final class Repetition {
  private Repetition() {}

  /// The places of each wording that stands more than once, in text order; passages of fewer words
  /// are left out.
  static List<List<Place>> of(Subject subject, List<Passage> passages, int fewestWords) {
    var byWording = new LinkedHashMap<Long, List<Place>>();
    for (Passage passage : passages) {
      if (subject.words(passage).size() >= fewestWords) {
        byWording
            .computeIfAbsent(subject.wording(passage), wording -> new ArrayList<>())
            .add(Place.of(passage));
      }
    }
    return byWording.values().stream().filter(places -> places.size() > 1).toList();
  }
}
