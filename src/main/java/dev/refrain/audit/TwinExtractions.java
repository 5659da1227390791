package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.util.Objects;

/// Two extractions of one page.
final class TwinExtractions implements CorpusRule {
  private static final RuleCard CARD =
      new RuleCard(
              "twin-extractions",
              "One page extracted twice",
              Severity.WARNING,
              "pairs of articles that are copies and have the same address, or the same "
                  + "source and title but are not equal; copies that differ in hardly more than the"
                  + " address are left to one-text-many-urls",
              "such a pair stands in the run",
              "two extractors, or two days, made two texts of one page; both count",
              "keep the text with more body",
              "one address with and without its captions")
          .needing("copies under addresses or of one source");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Verdict judge(Corpus corpus) {
    var verdict = new Verdict();
    for (Corpus.Copy copy : corpus.copies()) {
      if (!(Corpus.address(copy.a()) != null && Corpus.address(copy.b()) != null
          || copy.staysInSource())) {
        verdict.passedBy(1);
        continue;
      }
      verdict.looked(1);
      String address = Corpus.address(copy.a());
      boolean page = address != null && address.equals(Corpus.address(copy.b()));
      boolean text = copy.a().article().text().equals(copy.b().article().text());
      boolean title =
          copy.staysInSource()
              && copy.a().title() != null
              && Objects.equals(copy.a().title(), copy.b().title());
      if (page || title && !text && !OneTextManyUrls.isCase(corpus, copy)) {
        String message =
            (page ? "the same address as " : "the same source and title as ")
                + Quote.of(copy.a().id());
        verdict.against(copy.b(), page ? .95 : .8, message, copy.a());
      }
    }
    return verdict;
  }
}
