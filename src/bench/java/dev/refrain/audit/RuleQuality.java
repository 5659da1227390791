package dev.refrain.audit;

import dev.refrain.model.Article;
import dev.refrain.model.Finding;
import dev.refrain.model.Severity;
import dev.refrain.read.InputReader;
import dev.refrain.read.ReadSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Measures every rule and prints a table in Markdown: recall on articles damaged in the way the
/// rule looks for, findings on clean articles, and precision on findings judged by labels or by
/// hand.
///
/// Arguments: a folder with `bbc`, `reuters21578`, `gva` and `l3s_gn1`; the number of articles of
/// each clean set to damage. The same arguments print the same table.
public final class RuleQuality {
  private static final List<String> CLEAN = List.of("bbc", "reuters21578");
  private static final long SEED = 20;

  /// Damaged runs a rule about sources or pairs.
  private static final int RUNS = 20;

  private final Path data;
  private final int size;
  private final Map<String, Share> recall = new TreeMap<>();
  private final List<Map<String, Integer>> alarms = new ArrayList<>();
  private final List<Integer> cleanArticles = new ArrayList<>();

  private RuleQuality(Path data, int size) {
    this.data = data;
    this.size = size;
  }

  public static void main(String[] args) throws IOException {
    var quality = new RuleQuality(Path.of(args[0]), Integer.parseInt(args[1]));
    for (String set : CLEAN) {
      quality.measure(set);
    }
    quality.print(Judged.of(quality.data));
  }

  private void measure(String set) {
    List<Article> articles = read(data.resolve(set).resolve("articles.jsonl.gz"));
    articles.removeIf(article -> article.text().isBlank());
    var found = new TreeMap<String, Integer>();
    for (Finding finding : Damage.audit(articles).findings()) {
      found.merge(finding.rule(), 1, Integer::sum);
    }
    alarms.add(found);
    cleanArticles.add(articles.size());
    List<Clean> clean = new ArrayList<>(Damage.clean(articles));
    Collections.shuffle(clean, new Random(SEED));
    List<Clean> sample = clean.subList(0, Math.min(size, clean.size() / 2));
    List<Clean> others = clean.subList(sample.size(), 2 * sample.size());
    for (Injection injection : Damage.all()) {
      recall.merge(injection.rule(), Damage.recall(injection, sample, others, SEED), Share::plus);
    }
    for (CorpusInjections.CorpusInjection injection : CorpusInjections.all()) {
      recall.merge(injection.rule(), Damage.recall(injection, clean, RUNS, SEED), Share::plus);
    }
  }

  static List<Article> read(Path file) {
    var articles = new ArrayList<Article>();
    new InputReader(ReadSettings.DEFAULTS)
        .read(List.of(file.toString()), InputStream.nullInputStream(), articles::add);
    return articles;
  }

  private void print(Map<String, Share> judged) {
    System.out.println("| rule | level | recall on injected defects | precision | bbc | reuters |");
    System.out.println("|---|---|---|---|---|---|");
    for (Rule rule : Rules.all()) {
      System.out.printf(
          "| `%s` | %s | %s | %s | %s | %s |%n",
          rule.id(),
          rule.level().label(),
          recall.getOrDefault(rule.id(), new Share(0, 0)),
          judged.getOrDefault(rule.id(), new Share(0, 0)),
          perThousand(0, rule.id()),
          perThousand(1, rule.id()));
    }
    for (int set = 0; set < CLEAN.size(); set++) {
      int errors = 0;
      for (Rule rule : Rules.all()) {
        errors += rule.level() == Severity.ERROR ? alarms.get(set).getOrDefault(rule.id(), 0) : 0;
      }
      System.out.printf(
          "%n%s: %.1f errors per 1,000 articles%n",
          CLEAN.get(set), 1000.0 * errors / cleanArticles.get(set));
    }
  }

  private String perThousand(int set, String rule) {
    double share = 1000.0 * alarms.get(set).getOrDefault(rule, 0) / cleanArticles.get(set);
    return "%.1f".formatted(share);
  }
}
