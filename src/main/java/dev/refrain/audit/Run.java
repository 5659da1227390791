package dev.refrain.audit;

import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// Passages that follow each other without any other between them: what a reader would call one
/// block.
record Run(List<Passage> passages) {
  Run {
    passages = List.copyOf(passages);
  }

  /// The longest runs of passages that `wanted` accepts.
  static List<Run> of(List<Passage> all, Predicate<Passage> wanted) {
    return of(all, wanted, (before, next) -> true);
  }

  /// The same, where `joined` also says whether a passage belongs to the one before it.
  static List<Run> of(
      List<Passage> all, Predicate<Passage> wanted, BiPredicate<Passage, Passage> joined) {
    var runs = new ArrayList<Run>();
    var open = new ArrayList<Passage>();
    for (Passage passage : all) {
      boolean fits = wanted.test(passage);
      if (!open.isEmpty() && !(fits && joined.test(open.getLast(), passage))) {
        runs.add(new Run(open));
        open.clear();
      }
      if (fits) {
        open.add(passage);
      }
    }
    if (!open.isEmpty()) {
      runs.add(new Run(open));
    }
    return runs;
  }

  Place place() {
    return Place.from(Place.of(passages.getFirst()), Place.of(passages.getLast()));
  }

  long count(Role role) {
    return passages.stream().filter(passage -> passage.role() == role).count();
  }

  int size() {
    return passages.size();
  }
}
