package dev.refrain.audit;

import dev.refrain.model.Article;
import dev.refrain.model.Finding;
import dev.refrain.model.Lines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Findings that labels can judge.
///
/// A finding on links, template or widgets is right when none of its lines on a page of L3S-GN1 is
/// labelled as headline or text of the article; a finding that a text is no article is right when
/// the labels of GVA say so.
final class Judged {
  private static final Set<String> PLACED =
      Set.of(
          "link-list",
          "unheaded-link-list",
          "source-template",
          "login-widget",
          "breadcrumb",
          "tag-list",
          "kicker",
          "reading-time",
          "site-name",
          "toolbar",
          "widget-heading",
          "counter-widget",
          "widget-fragment",
          "repeated-list-entry",
          "repeated-short-line",
          "teaser-ellipsis",
          "false-byline",
          "credit-in-text");
  private static final Set<String> FAILED =
      Set.of("empty-article", "stub-article", "sign-in-page", "error-page", "other-page");

  private Judged() {}

  /// Right findings among the judged ones, by rule.
  static Map<String, Share> of(Path data) throws IOException {
    var judged = new TreeMap<String, Share>();
    byLines(data.resolve("l3s_gn1"), judged);
    byLabels(data.resolve("gva"), judged);
    return judged;
  }

  private static void byLines(Path folder, Map<String, Share> judged) throws IOException {
    Map<String, JsonNode> blocks = new HashMap<>();
    try (BufferedReader lines = lines(folder.resolve("blocks.jsonl.gz"))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode row = JsonMapper.shared().readTree(line);
        blocks.put(row.get("id").asString(), row.get("blocks"));
      }
    }
    for (Finding finding : findings(folder.resolve("pages.jsonl.gz"))) {
      JsonNode page = blocks.get(String.valueOf(finding.article()));
      Lines lines = finding.lines();
      if (PLACED.contains(finding.rule()) && page != null && lines != null) {
        add(judged, finding, !hasText(page, lines));
      }
    }
  }

  /// Whether one of the lines is labelled 1, headline, or 2, text.
  private static boolean hasText(JsonNode blocks, Lines lines) {
    for (int line = lines.first(); line <= lines.last(); line++) {
      int kind = blocks.get(line - 1).get(1).asInt();
      if (kind == 1 || kind == 2) {
        return true;
      }
    }
    return false;
  }

  private static void byLabels(Path folder, Map<String, Share> judged) throws IOException {
    Map<String, String> labels = new HashMap<>();
    try (BufferedReader lines = lines(folder.resolve("audit_labels.tsv.gz"))) {
      lines.lines().map(line -> line.split("\t", -1)).forEach(row -> labels.put(row[0], row[1]));
    }
    for (Finding finding : findings(folder.resolve("articles.jsonl.gz"))) {
      String label = labels.get(String.valueOf(finding.article()));
      if (FAILED.contains(finding.rule()) && label != null) {
        add(judged, finding, !label.equals("article"));
      }
    }
  }

  private static List<Finding> findings(Path file) {
    List<Article> articles = RuleQuality.read(file);
    return Damage.audit(articles).findings();
  }

  private static void add(Map<String, Share> judged, Finding finding, boolean right) {
    judged.merge(finding.rule(), new Share(right ? 1 : 0, 1), Share::plus);
  }

  private static BufferedReader lines(Path file) throws IOException {
    var plain = new GZIPInputStream(Files.newInputStream(file));
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}
