package dev.refrain.audit;

import dev.refrain.model.Severity;

/// One text under two addresses.
final class OneTextManyUrls implements CorpusRule {
  private static final Threshold OVERLAP =
      Threshold.share("overlap", .95, "each text that the other holds, at least");

  private static final RuleCard CARD =
      new RuleCard(
              "one-text-many-urls",
              "One text under two addresses of a source",
              Severity.WARNING,
              "pairs of articles of one source that are copies and have an address each",
              "both hold at least .95 of the other, and the addresses differ",
              "the article was moved, printed in two sections or fetched with and without "
                  + "parameters; it counts twice",
              "keep one of them",
              "example.org/local/bridge and example.org/bridge?print")
          .with(OVERLAP)
          .needing("copies under addresses of one source");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Verdict judge(Corpus corpus) {
    var verdict = new Verdict();
    for (Corpus.Copy copy : corpus.copies()) {
      if (!(copy.staysInSource()
          && Corpus.address(copy.a()) != null
          && Corpus.address(copy.b()) != null)) {
        verdict.passedBy(1);
        continue;
      }
      verdict.looked(1);
      if (isCase(corpus, copy)) {
        String address = String.valueOf(Corpus.address(copy.a()));
        verdict.against(copy.b(), .9, "the same text as " + Quote.of(address), copy.a());
      }
    }
    return verdict;
  }

  /// Whether one source has the text under two addresses.
  static boolean isCase(Corpus corpus, Corpus.Copy copy) {
    String one = Corpus.address(copy.a());
    String other = Corpus.address(copy.b());
    return copy.staysInSource()
        && one != null
        && other != null
        && !one.equals(other)
        && copy.overlap() >= corpus.threshold(OVERLAP);
  }
}
