package dev.refrain.audit;

import dev.refrain.model.Lines;
import dev.refrain.model.Page;
import dev.refrain.model.Severity;
import dev.refrain.model.Span;
import dev.refrain.text.Shingles;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Site template inside a text without line breaks.
final class TemplateSpan implements CorpusRule {
  private static final Threshold SHARE =
      Threshold.share("share", .3, "texts that are looked at and hold the words, at least");
  private static final Threshold PAGES =
      Threshold.count("pages", 3, "texts", "that hold the words, at least");
  private static final Threshold RUN =
      new Threshold(
          "run", 8, "words", "in a row that stand on other texts too", "set by hand", 2, 1000);
  private static final Threshold COPY =
      Threshold.share("copy", .5, "words of a text that others hold: from so many on it is a copy");
  private static final Threshold TEXTS =
      Threshold.count("texts", 5, "texts", "of the source on one line, at least");
  private static final Threshold WORDS =
      Threshold.words("words", 60, "a text on one line holds so many or more");

  private static final RuleCard CARD =
      new RuleCard(
              "template-span",
              "Site template inside unbroken text",
              Severity.WARNING,
              "texts of 60 words or more on one line, of sources with at least 5 such texts",
              "8 words or more in a row stand on 3 or more of them and on at least .3 of 100 that are"
                  + " looked at for this, and all such rows together hold less than half of the text",
              "the share from which source-template calls a line template; a text that is half shared"
                  + " is a copy rather, and quotes of 8 words do not stand in a third of the articles",
              "take these words out of all texts of the source",
              "… the bridge opens in May. Never miss a story: sign up for our free weekly letter today"
                  + " and …")
          .with(SHARE, PAGES, RUN, COPY, TEXTS, WORDS);

  private static final int LOOKED_AT = 100;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Verdict judge(Corpus corpus) {
    var verdict = new Verdict();
    for (List<Page> pages : corpus.bySource().values()) {
      List<Page> unbroken = pages.stream().filter(page -> isUnbroken(corpus, page)).toList();
      if (unbroken.size() < corpus.threshold(TEXTS)) {
        verdict.passedBy(pages.size());
        continue;
      }
      verdict.looked(unbroken.size()).passedBy(pages.size() - unbroken.size());
      Set<Long> template = template(corpus, unbroken);
      if (!template.isEmpty()) {
        unbroken.forEach(page -> charge(corpus, page, unbroken, template, verdict));
      }
    }
    return verdict;
  }

  private static boolean isUnbroken(Corpus corpus, Page page) {
    return page.failed() == null
        && page.words() >= corpus.threshold(WORDS)
        && page.article().text().strip().indexOf('\n') < 0;
  }

  /// The n-grams that stand in many of the texts.
  private static Set<Long> template(Corpus corpus, List<Page> unbroken) {
    int run = (int) corpus.threshold(RUN);
    var texts = new HashMap<Long, Integer>();
    int step = Math.max(1, unbroken.size() / LOOKED_AT);
    int looked = 0;
    for (int i = 0; i < unbroken.size() && looked < LOOKED_AT; i += step) {
      looked++;
      Tokens words = Tokenizer.tokenize(unbroken.get(i).article().text());
      Arrays.stream(Shingles.rolling(words, run))
          .distinct()
          .forEach(gram -> texts.merge(gram, 1, Integer::sum));
    }
    double most = Math.max(corpus.threshold(PAGES), corpus.threshold(SHARE) * looked);
    var template = new HashSet<Long>();
    for (Map.Entry<Long, Integer> gram : texts.entrySet()) {
      if (gram.getValue() >= most) {
        template.add(gram.getKey());
      }
    }
    return template;
  }

  private static void charge(
      Corpus corpus, Page page, List<Page> others, Set<Long> template, Verdict verdict) {
    int run = (int) corpus.threshold(RUN);
    String text = page.article().text();
    Tokens words = Tokenizer.tokenize(text);
    long[] grams = Shingles.rolling(words, run);
    var covered = new boolean[words.size()];
    for (int i = 0; i < grams.length; i++) {
      if (template.contains(grams[i])) {
        Arrays.fill(covered, i, i + run, true);
      }
    }
    List<Span> spans = spans(words, covered);
    int count = 0;
    for (boolean in : covered) {
      count += in ? 1 : 0;
    }
    if (count >= corpus.threshold(COPY) * covered.length) {
      return;
    }
    Page other = others.getFirst().id().equals(page.id()) ? others.get(1) : others.getFirst();
    var lines = new TextLines(text);
    for (Span span : spans) {
      String message =
          "template of the site: %s; %d of %d words of the text are"
              .formatted(Quote.of(span.in(text)), count, covered.length);
      Place place = new Place(Lines.of(lines.at(span.start())), span);
      verdict.against(page, place, .85, message, other);
    }
  }

  private static List<Span> spans(Tokens words, boolean[] covered) {
    var spans = new ArrayList<Span>();
    for (int i = 0; i < covered.length; i++) {
      int from = i;
      while (i < covered.length && covered[i]) {
        i++;
      }
      if (i > from) {
        spans.add(new Span(words.start(from), words.end(i - 1)));
      }
    }
    return spans;
  }
}
