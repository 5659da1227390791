package dev.refrain.evaluate;

import dev.refrain.model.Failure;
import dev.refrain.model.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Pages that the audit calls no article, against labels that say which texts are none.
final class AuditScores {
  /// Labels of texts that are as they should be; any other label says what is wrong.
  private static final Set<String> SOUND = Set.of("article", "ok", "0");

  private AuditScores() {}

  /// `failures` counts pages that hold no article; `byLabel` says what was made of each label.
  static Map<String, Object> of(List<Page> pages, Map<String, String> labels) {
    int found = 0;
    int wanted = 0;
    int hits = 0;
    var byLabel = new TreeMap<String, Map<String, Object>>();
    for (Page page : pages) {
      String label = labels.get(page.id());
      if (label == null) {
        continue;
      }
      Failure failure = page.failed();
      boolean unsound = !SOUND.contains(label.toLowerCase(Locale.ROOT));
      found += failure != null ? 1 : 0;
      wanted += unsound ? 1 : 0;
      hits += failure != null && unsound ? 1 : 0;
      String name = failure == null ? "article" : failure.label();
      byLabel
          .computeIfAbsent(label, _ -> new TreeMap<>())
          .merge(name, 1, (a, b) -> (Integer) a + (Integer) b);
    }
    var result = new LinkedHashMap<String, Object>();
    result.put("failures", Hits.of(hits, found, wanted).toMap());
    result.put("byLabel", byLabel);
    return result;
  }
}
