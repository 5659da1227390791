package dev.refrain.engine;

import dev.refrain.match.PairSink;
import dev.refrain.model.Analysis;
import dev.refrain.model.Article;
import dev.refrain.model.InputCounts;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// A run that compares whole texts, their passages or both, and holds none of them.
sealed interface WholeRun permits WholeTexts, WholePassages, WholeLevels {
  /// Reads the inputs and finds what repeats.
  ///
  /// @param sink gets every pair; what stays in the analysis of it is what groups are made of
  Analysis find(List<String> inputs, InputStream stdin, PairSink sink)
      throws NothingToReadException, IOException;

  /// The same for articles that are there already.
  Analysis find(List<Article> articles, InputCounts input, PairSink sink);
}
