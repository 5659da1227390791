package dev.refrain.report.page;

import dev.refrain.audit.SharedFault;
import dev.refrain.model.Analysis;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Finding;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKey;
import dev.refrain.model.Severity;
import dev.refrain.model.Story;
import dev.refrain.report.content.Report;
import dev.refrain.report.content.RuleText;
import dev.refrain.report.content.Uris;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what belongs together: an article's page, a passage's ledger entry, a copy's group.
///
/// The tables of the page name articles, groups, ledger entries and stories by their places in the
/// report's lists, from 0, and -1 where there is none.
final class Catalog {
  private static final int SHORT_ID = 60;

  private final Analysis analysis;
  private final Map<String, Integer> articles = new HashMap<>();
  private final Map<PassageKey, Integer> ledger = new HashMap<>();
  private final Map<Match.Side, Integer> groups = new HashMap<>();
  private final Map<String, Integer> groupIds = new HashMap<>();
  private final Map<String, Integer> stories = new HashMap<>();
  private final Map<String, int[]> findings = new HashMap<>();
  private final Map<String, RuleText> rules;

  /// Titles that several articles have.
  private final Set<String> sharedTitles = new HashSet<>();

  private @Nullable List<SharedFault> sharedFaults;

  Catalog(Report report) {
    analysis = report.analysis();
    rules = report.rulesById();
    var titles = new HashSet<String>();
    for (Page page : analysis.pages()) {
      articles.put(page.id(), articles.size());
      if (page.title() != null && !titles.add(page.title())) {
        sharedTitles.add(page.title());
      }
    }
    for (int i = 0; i < analysis.ledger().size(); i++) {
      for (LedgerEntry.Appearance appearance : analysis.ledger().get(i).appearances()) {
        ledger.putIfAbsent(appearance.passage(), i);
      }
    }
    for (DuplicateGroup group : analysis.groups()) {
      int number = groupIds.size();
      groupIds.put(group.id(), number);
      group.members().forEach(member -> groups.put(member, number));
    }
    for (int i = 0; i < analysis.stories().size(); i++) {
      for (Story.Member member : analysis.stories().get(i).articles()) {
        stories.put(member.article(), i);
      }
    }
    for (Finding finding : analysis.audit().findings()) {
      String article = finding.article();
      if (article != null) {
        findings
            .computeIfAbsent(article, _ -> new int[Severity.values().length])[
            finding.level().ordinal()]++;
      }
    }
  }

  /// A label at most [Limits#LABEL] long.
  static String shorten(String text) {
    return shorten(text, Limits.LABEL);
  }

  /// At most so many UTF-16 code units, no surrogate pair cut, and a sign where something was left
  /// out.
  static String shorten(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end) + "…";
  }

  /// The end of an id, in which long addresses of one site differ.
  private static String end(String id) {
    int from = Math.max(0, id.length() - SHORT_ID);
    from += from > 0 && Character.isLowSurrogate(id.charAt(from)) ? 1 : 0;
    return (from > 0 ? "…" : "") + id.substring(from);
  }

  Analysis analysis() {
    return analysis;
  }

  int article(String id) {
    return articles.getOrDefault(id, -1);
  }

  @Nullable Page page(String id) {
    int number = article(id);
    return number < 0 ? null : analysis.pages().get(number);
  }

  ArticleRef ref(String id) {
    Page page = page(id);
    String title = page == null ? null : title(page);
    return new ArticleRef(
        article(id), title == null ? shorten(id) : title, "article=" + Uris.fragment(id));
  }

  /// The title, with the id behind it when others have the same; null when there is none.
  @Nullable String title(Page page) {
    String title = page.title();
    if (title == null || title.isBlank()) {
      return null;
    }
    return sharedTitles.contains(title)
        ? shorten(title) + " (" + end(page.id()) + ")"
        : shorten(title);
  }

  int ledgerEntry(PassageKey passage) {
    return ledger.getOrDefault(passage, -1);
  }

  int group(Match.Side member) {
    return groups.getOrDefault(member, -1);
  }

  int group(@Nullable String id) {
    return id == null ? -1 : groupIds.getOrDefault(id, -1);
  }

  int story(String article) {
    return stories.getOrDefault(article, -1);
  }

  /// How many findings of one level an article has.
  int findings(String article, Severity level) {
    int[] counts = findings.get(article);
    return counts == null ? 0 : counts[level.ordinal()];
  }

  /// Faults that many pages of a site have in common, gravest first.
  List<SharedFault> sharedFaults() {
    if (sharedFaults == null) {
      sharedFaults = SharedFault.of(analysis.pages(), analysis.audit().findings());
    }
    return sharedFaults;
  }

  RuleText rule(String id, Severity level) {
    RuleText text = rules.get(id);
    return text != null ? text : new RuleText(id, id, "", level);
  }

  /// All rules with a text, and all that found something.
  List<String> ruleIds() {
    return java.util.stream.Stream.concat(
            analysis.audit().rules().stream().map(count -> count.rule()),
            analysis.audit().findings().stream().map(Finding::rule))
        .distinct()
        .sorted()
        .toList();
  }

  /// The passage of a side, null for a whole article.
  @Nullable Passage passage(Match.Side side) {
    Page page = page(side.article());
    Integer ordinal = side.passage();
    if (page == null || ordinal == null || ordinal >= page.passages().size()) {
      return null;
    }
    return page.passages().get(ordinal);
  }
}
