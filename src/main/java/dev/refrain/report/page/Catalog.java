package dev.refrain.report.page;

import dev.refrain.model.Analysis;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Lines;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKey;
import dev.refrain.model.Severity;
import dev.refrain.model.Story;
import dev.refrain.report.content.Report;
import dev.refrain.report.content.RuleText;
import dev.refrain.report.content.Uris;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what belongs together: an article's page, a passage's ledger entry, a copy's group.
///
/// Numbers of pairs, ledger entries and findings count from 1 in the order of their files, so that
/// `#pair=3` is line 3 of `duplicates.jsonl`.
final class Catalog {
  private final Analysis analysis;
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, ArticleRef> refs = new HashMap<>();
  private final Map<PassageKey, Integer> ledger = new HashMap<>();
  private final Map<String, List<Integer>> pairs = new HashMap<>();
  private final Map<Match.Side, DuplicateGroup> groups = new HashMap<>();
  private final Set<String> groupIds = new HashSet<>();
  private final Map<String, Story> stories = new HashMap<>();
  private final Map<String, RuleText> rules;
  private final TimelineView.@Nullable Axis axis;

  Catalog(Report report) {
    analysis = report.analysis();
    rules = report.rulesById();
    axis = TimelineView.Axis.of(analysis.pages().stream().map(Page::published));
    long room = Limits.PAGE_TEXT;
    for (Page page : analysis.pages()) {
      room -= Math.min(page.article().text().length(), Limits.ARTICLE_TEXT);
      pages.put(page.id(), page);
      refs.put(page.id(), ref(page, room >= 0 && refs.size() < Limits.ARTICLES));
    }
    for (int i = 0; i < analysis.ledger().size(); i++) {
      for (LedgerEntry.Appearance appearance : analysis.ledger().get(i).appearances()) {
        ledger.putIfAbsent(appearance.passage(), i + 1);
      }
    }
    for (int i = 0; i < analysis.matches().size(); i++) {
      Match match = analysis.matches().get(i);
      pairs.computeIfAbsent(match.a().article(), _ -> new ArrayList<>()).add(i + 1);
      if (!match.a().article().equals(match.b().article())) {
        pairs.computeIfAbsent(match.b().article(), _ -> new ArrayList<>()).add(i + 1);
      }
    }
    for (DuplicateGroup group : analysis.groups()) {
      groupIds.add(group.id());
      group.members().forEach(member -> groups.put(member, group));
    }
    for (Story story : analysis.stories()) {
      story.articles().forEach(member -> stories.put(member.article(), story));
    }
  }

  private static ArticleRef ref(Page page, boolean shown) {
    String title = page.title();
    String label = title == null || title.isBlank() ? page.id() : title;
    return new ArticleRef(
        page.id(), shorten(label), anchor(page.id()), page.source(), page.published(), shown);
  }

  private static String anchor(String article) {
    return "article=" + Uris.fragment(article);
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

  Analysis analysis() {
    return analysis;
  }

  /// The days that the collection spans, null when no article has a date.
  TimelineView.@Nullable Axis axis() {
    return axis;
  }

  @Nullable Page page(String article) {
    return pages.get(article);
  }

  ArticleRef ref(String article) {
    ArticleRef ref = refs.get(article);
    return ref != null
        ? ref
        : new ArticleRef(article, shorten(article), anchor(article), null, null, false);
  }

  /// The number of the ledger entry that a passage belongs to, 0 for none.
  int ledgerEntry(PassageKey passage) {
    return ledger.getOrDefault(passage, 0);
  }

  /// The numbers of the pairs that an article takes part in.
  List<Integer> pairs(String article) {
    return pairs.getOrDefault(article, List.of());
  }

  @Nullable DuplicateGroup group(Match.Side member) {
    return groups.get(member);
  }

  boolean hasGroup(String id) {
    return groupIds.contains(id);
  }

  @Nullable Story story(String article) {
    return stories.get(article);
  }

  /// The last line of a finding, 0 when it has none.
  int lastLine(int finding) {
    Lines lines = analysis.audit().findings().get(finding - 1).lines();
    return lines == null ? 0 : lines.last();
  }

  RuleText rule(String id, Severity level) {
    RuleText text = rules.get(id);
    return text != null ? text : new RuleText(id, id, "", level);
  }

  /// The passage of a side, null for a whole article.
  @Nullable Passage passage(Match.Side side) {
    Page page = pages.get(side.article());
    Integer ordinal = side.passage();
    if (page == null || ordinal == null || ordinal >= page.passages().size()) {
      return null;
    }
    return page.passages().get(ordinal);
  }
}
