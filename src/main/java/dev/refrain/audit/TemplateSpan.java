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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

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
          .with(SHARE, PAGES, RUN, COPY, TEXTS, WORDS)
          .needing("more texts on one line of one source");

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
      Map<Long, List<Page>> template = template(corpus, unbroken);
      if (!template.isEmpty()) {
        unbroken.forEach(page -> charge(corpus, page, template, verdict));
      }
    }
    return verdict;
  }

  private static boolean isUnbroken(Corpus corpus, Page page) {
    return page.failed() == null
        && page.words() >= corpus.threshold(WORDS)
        && page.article().text().strip().indexOf('\n') < 0;
  }

  /// The n-grams that stand in many of the texts that are looked at, and in which.
  private static Map<Long, List<Page>> template(Corpus corpus, List<Page> unbroken) {
    int run = (int) corpus.threshold(RUN);
    var looked = new ArrayList<Page>();
    int step = Math.max(1, unbroken.size() / LOOKED_AT);
    for (int i = 0; i < unbroken.size() && looked.size() < LOOKED_AT; i += step) {
      looked.add(unbroken.get(i));
    }
    var texts = new HashMap<Long, Integer>();
    for (Page page : looked) {
      grams(page, run).forEach(gram -> texts.merge(gram, 1, Integer::sum));
    }
    double least = Math.max(corpus.threshold(PAGES), corpus.threshold(SHARE) * looked.size());
    texts.values().removeIf(count -> count < least);
    var template = new HashMap<Long, List<Page>>();
    for (Page page : texts.isEmpty() ? List.<Page>of() : looked) {
      grams(page, run)
          .filter(texts::containsKey)
          .forEach(gram -> template.computeIfAbsent(gram, _ -> new ArrayList<>()).add(page));
    }
    return template;
  }

  private static Stream<Long> grams(Page page, int run) {
    Tokens words = Tokenizer.tokenize(page.article().text());
    return Arrays.stream(Shingles.rolling(words, run)).distinct().boxed();
  }

  private static void charge(
      Corpus corpus, Page page, Map<Long, List<Page>> template, Verdict verdict) {
    String text = page.article().text();
    Tokens words = Tokenizer.tokenize(text);
    int run = (int) corpus.threshold(RUN);
    long[] grams = Shingles.rolling(words, run);
    var covered = new boolean[words.size()];
    for (int i = 0; i < grams.length; i++) {
      if (template.containsKey(grams[i])) {
        Arrays.fill(covered, i, i + run, true);
      }
    }
    int count = 0;
    for (boolean in : covered) {
      count += in ? 1 : 0;
    }
    if (count >= corpus.threshold(COPY) * covered.length) {
      return;
    }
    var lines = new TextLines(text);
    for (int from = 0; from < covered.length; from++) {
      int end = from;
      while (end < covered.length && covered[end]) {
        end++;
      }
      if (end > from) {
        Span span = words.span(from, end - 1);
        List<Page> others = others(page, Arrays.copyOfRange(grams, from, end - run + 1), template);
        String message =
            "template of the site: %s, in %d others that were looked at; %d of %d words of the text"
                .formatted(Quote.of(span.in(text)), others.size(), count, covered.length);
        Place place = new Place(Lines.of(lines.at(span.start())), span);
        verdict.against(page, place, .85, message, others);
        from = end;
      }
    }
  }

  /// The other texts that hold the most of these n-grams, at least one of them.
  private static List<Page> others(Page page, long[] grams, Map<Long, List<Page>> template) {
    var held = new TreeMap<String, Integer>();
    var pages = new HashMap<String, Page>();
    for (long gram : grams) {
      for (Page other : template.getOrDefault(gram, List.of())) {
        held.merge(other.id(), 1, Integer::sum);
        pages.put(other.id(), other);
      }
    }
    held.remove(page.id());
    int most = held.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return held.keySet().stream()
        .filter(id -> held.getOrDefault(id, 0) == most)
        .flatMap(id -> Stream.ofNullable(pages.get(id)))
        .toList();
  }
}
