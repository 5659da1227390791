package dev.refrain.audit;

/// A rule that judges sources, pairs of articles, or all articles together.
interface CorpusRule extends Rule {
  Verdict judge(Corpus corpus);
}
