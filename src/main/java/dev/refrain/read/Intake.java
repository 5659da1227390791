package dev.refrain.read;

import dev.refrain.model.Article;
import dev.refrain.model.InputCounts;
import dev.refrain.model.Origin;
import dev.refrain.model.SkippedInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where everything that was read comes together: articles go on, each id once; the rest is listed.
sealed class Intake permits Recorder {
  private final ArticleSink sink;
  private final Map<String, Origin> ids = new HashMap<>();
  private final List<SkippedInput> skipped = new ArrayList<>();
  private int files;
  private long bytes;

  Intake(ArticleSink sink) {
    this.sink = sink;
  }

  void article(Article article, StoredArticle stored) {
    Origin first = ids.putIfAbsent(article.id(), article.origin());
    if (first == null) {
      sink.accept(article, stored);
    } else {
      skip(taken(article.id(), first, article.origin()));
    }
  }

  static SkippedInput taken(String id, Origin first, Origin second) {
    String reason =
        "the id %s was taken by %s; wanted an id of its own"
            .formatted(Characters.shortened(id), first);
    return new SkippedInput(second.file(), second.line(), reason, true);
  }

  void skip(String file, int line, String reason) {
    skip(new SkippedInput(file, line, reason));
  }

  void skip(SkippedInput input) {
    skipped.add(input);
  }

  void file(long size) {
    files++;
    bytes += size;
  }

  InputCounts counts() {
    return new InputCounts(files, ids.size(), bytes, skipped);
  }
}
