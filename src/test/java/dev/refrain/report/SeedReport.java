package dev.refrain.report;

import dev.refrain.model.Analysis;
import dev.refrain.model.Article;
import dev.refrain.model.Attribution;
import dev.refrain.model.AuditResult;
import dev.refrain.model.DateClaim;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Finding;
import dev.refrain.model.InputCounts;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Level;
import dev.refrain.model.Lines;
import dev.refrain.model.Match;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKey;
import dev.refrain.model.PassageKind;
import dev.refrain.model.Relation;
import dev.refrain.model.Role;
import dev.refrain.model.RuleCount;
import dev.refrain.model.Severity;
import dev.refrain.model.SkippedInput;
import dev.refrain.model.Span;
import dev.refrain.model.Story;
import dev.refrain.report.content.Report;
import dev.refrain.report.content.RuleText;
import dev.refrain.text.Shingles;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A report on the seeds made from their labels, as rich as a real one, without any of the stages.
final class SeedReport {
  private static final Path SEEDS = Path.of("seeds");

  private final List<Page> pages = new ArrayList<>();
  private final List<Match> matches = new ArrayList<>();
  private final List<DuplicateGroup> groups = new ArrayList<>();
  private final List<LedgerEntry> ledger = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private SeedReport() {}

  static Report make() {
    try {
      return new SeedReport().report();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private Report report() throws IOException {
    JsonNode gold = new ObjectMapper().readTree(SEEDS.resolve("gold.json").toFile());
    for (JsonNode document : gold.get("documents")) {
      pages.add(page(document));
    }
    for (JsonNode document : gold.get("documents")) {
      repeats(document);
      defects(document);
    }
    shared(gold.get("cross_document").get("line_groups"));
    matches.sort(null);
    var rules = new TreeMap<String, RuleCount>();
    var texts = new ArrayList<RuleText>();
    for (Finding finding : findings) {
      int count = rules.containsKey(finding.rule()) ? rules.get(finding.rule()).findings() : 0;
      rules.put(finding.rule(), new RuleCount(finding.rule(), finding.level(), 5, 0, count + 1));
    }
    rules.put("mojibake", new RuleCount("mojibake", Severity.WARNING, 5, 0, 0));
    rules.forEach(
        (id, count) ->
            texts.add(new RuleText(id, title(id), "Take these lines out.", count.level())));
    var analysis =
        new Analysis(
            new TreeMap<>(
                Map.of("level", "both", "similarity", 0.5, "keep", List.of("earliest", "first"))),
            new InputCounts(
                7,
                5,
                17925,
                List.of(
                    new SkippedInput("seeds/empty.txt", 0, "the file is empty"),
                    new SkippedInput("seeds/rows.jsonl", 3, "found no text, wanted a field text"))),
            pages,
            matches,
            groups,
            ledger,
            stories(),
            new AuditResult(41, List.copyOf(rules.values()), findings));
    return new Report(analysis, "0.1.0", texts);
  }

  private static String title(String id) {
    String words = id.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Page page(JsonNode document) throws IOException {
    String id = document.get("file").asString();
    String text = Files.readString(SEEDS.resolve(id));
    var article = new Article(id, new Origin("seeds/" + id, 0), null, null, null, null, text);
    var passages = new ArrayList<Passage>();
    String[] lines = text.split("\n", -1);
    int start = 0;
    for (int number = 1; number <= lines.length; number++) {
      JsonNode label = document.get("line_labels").get(Integer.toString(number));
      if (label != null && !label.asString().equals("nbsp_blank")) {
        JsonNode fused = document.get("fused_spans").get(Integer.toString(number));
        String[] kinds = label.asString().split("\\+", -1);
        for (int i = 0; i < kinds.length; i++) {
          int from = start;
          int to = start + lines[number - 1].length();
          if (fused != null
              && kinds.length > 1
              && fused.get(kinds[i].replace("_repeat", "")) != null) {
            JsonNode range = fused.get(kinds[i].replace("_repeat", ""));
            from = start + range.get(0).asInt();
            to = start + range.get(1).asInt();
          } else if (kinds.length > 1 && fused != null && fused.get(kinds[i]) != null) {
            from = start + fused.get(kinds[i]).get(0).asInt();
            to = start + fused.get(kinds[i]).get(1).asInt();
          } else if (kinds.length > 1) {
            continue;
          }
          passages.add(
              new Passage(
                  new PassageKey(id, passages.size()),
                  new Span(from, Math.min(to, start + lines[number - 1].length())),
                  Lines.of(number),
                  role(kinds[i]),
                  null));
        }
      }
      start += lines[number - 1].length() + 1;
    }
    var dates = new ArrayList<DateClaim>();
    for (JsonNode claim : document.get("claimed_dates")) {
      DateClaim.Kind kind =
          claim.get("kind").asString().equals("dataset prefix")
              ? DateClaim.Kind.COLLECTION
              : DateClaim.Kind.PUBLISHED;
      dates.add(new DateClaim(claim.get("value").asString(), claim.get("line").asInt(), kind));
    }
    int words = Tokenizer.tokenize(text).size();
    int body =
        passages.stream()
            .filter(p -> p.kind() == PassageKind.BODY)
            .mapToInt(p -> Tokenizer.tokenize(text, p.span()).size())
            .sum();
    JsonNode agency = document.get("agency");
    boolean times = id.startsWith("000") || id.startsWith("001");
    return new Page(
        article,
        passages,
        document.get("title").get("text").asString(),
        null,
        times ? "The Moscow Times" : null,
        dates.isEmpty() ? null : dates.getLast().value(),
        dates,
        byline(document.get("byline")),
        new Attribution(
            agency.get("name").asString(),
            new Span(0, 1),
            agency.get("lines").get(0).asInt(),
            true),
        "en",
        words,
        body,
        null);
  }

  private static @Nullable Attribution byline(JsonNode byline) {
    return byline.get("value").isNull()
        ? null
        : new Attribution(
            byline.get("value").asString(), new Span(0, 1), byline.get("line").asInt(), false);
  }

  private static Role role(String label) {
    return switch (label) {
      case "title" -> Role.TITLE;
      case "title_repeat" -> Role.TITLE_REPEAT;
      case "deck" -> Role.DECK;
      case "body_subhead" -> Role.SUBHEAD;
      case "byline_agency", "byline_person" -> Role.BYLINE;
      case "agency", "agency_separator" -> Role.AGENCY;
      case "contributor_note" -> Role.CONTRIBUTOR;
      case "date" -> Role.DATE;
      case "meta_prefix" -> Role.COLLECTION_DATE;
      case "caption", "caption_repeat" -> Role.CAPTION;
      case "credit" -> Role.CREDIT;
      case "body" -> Role.BODY;
      case "related_heading" -> Role.LINK_HEADING;
      case "related_headline" -> Role.LINK;
      case "related_teaser" -> Role.LINK_TEASER;
      case "related_byline" -> Role.LINK_BYLINE;
      default -> Role.TEMPLATE;
    };
  }

  private Passage passageAt(Page page, int line) {
    return page.passages().stream()
        .filter(
            p ->
                p.lines().contains(line)
                    && p.role() != Role.COLLECTION_DATE
                    && p.role() != Role.BREADCRUMB)
        .findFirst()
        .orElseThrow();
  }

  private Page pageOf(JsonNode document) {
    return pages.stream()
        .filter(page -> page.id().equals(document.get("file").asString()))
        .findFirst()
        .orElseThrow();
  }

  private void repeats(JsonNode document) {
    Page page = pageOf(document);
    for (JsonNode repeat : document.get("duplicates_inside")) {
      String kind = repeat.get("kind").asString();
      if (kind.contains("harmless") || kind.contains("NBSP")) {
        continue;
      }
      Passage a = passageAt(page, repeat.get("lines").get(0).asInt());
      Passage b = passageAt(page, repeat.get("lines").get(1).asInt());
      Match match = match(page, a, page, b);
      matches.add(match);
      groups.add(
          new DuplicateGroup(
              "p-" + page.id().substring(0, 3) + "-" + a.ordinal() + "-" + b.ordinal(),
              Level.PASSAGE,
              List.of(match.a(), match.b()),
              match.b(),
              "the longer of the two; nothing of the other is lost",
              new DuplicateGroup.Weakest(
                  match.a(),
                  match.b(),
                  match.jaccard(),
                  Math.max(match.containmentA(), match.containmentB())),
              DuplicateGroup.Kind.COPIES,
              match.a(),
              "2 members",
              null));
      LedgerEntry.Kind ledgerKind =
          switch (a.kind()) {
            case CAPTION -> LedgerEntry.Kind.CAPTION;
            case TITLE -> LedgerEntry.Kind.HEADLINE;
            case LINKS -> LedgerEntry.Kind.LIST_ENTRY;
            default -> LedgerEntry.Kind.REPEAT_IN_ARTICLE;
          };
      ledger.add(
          new LedgerEntry(
              page.text(a),
              ledgerKind,
              List.of(
                  appearance(page, a, Relation.EXACT),
                  appearance(page, b, match.relation().inverse()))));
    }
  }

  private static LedgerEntry.Appearance appearance(Page page, Passage passage, Relation relation) {
    return new LedgerEntry.Appearance(
        passage.key(), passage.lines(), page.source(), page.published(), relation);
  }

  static Match match(Page pageA, Passage a, Page pageB, Passage b) {
    Tokens ta = Tokenizer.tokenize(pageA.article().text(), a.span());
    Tokens tb = Tokenizer.tokenize(pageB.article().text(), b.span());
    long[] sa = Shingles.distinct(Shingles.rolling(ta, 3));
    long[] sb = Shingles.distinct(Shingles.rolling(tb, 3));
    int common = Shingles.common(sa, sb);
    double jaccard = (double) common / Math.max(1, sa.length + sb.length - common);
    double inA = (double) common / Math.max(1, sa.length);
    double inB = (double) common / Math.max(1, sb.length);
    Relation relation =
        jaccard == 1
            ? Relation.EXACT
            : inA == 1 ? Relation.CONTAINED : inB == 1 ? Relation.CONTAINS : Relation.NEAR;
    return new Match(
        Level.PASSAGE,
        relation,
        Match.Side.of(a),
        Match.Side.of(b),
        jaccard,
        inA,
        inB,
        jaccard,
        stretches(ta, tb),
        relation == Relation.NEAR ? Set.of(dev.refrain.model.Difference.NAME) : Set.of());
  }

  /// Greedy: the longest common run of three words or more from each place on.
  private static List<Match.Shared> stretches(Tokens a, Tokens b) {
    var shared = new ArrayList<Match.Shared>();
    int from = 0;
    for (int i = 0; i < a.size(); ) {
      int best = 0;
      int at = -1;
      for (int j = from; j < b.size(); j++) {
        int length = 0;
        while (i + length < a.size()
            && j + length < b.size()
            && a.hash(i + length) == b.hash(j + length)) {
          length++;
        }
        if (length > best) {
          best = length;
          at = j;
        }
      }
      if (best >= 3) {
        shared.add(new Match.Shared(a.span(i, i + best - 1), b.span(at, at + best - 1)));
        i += best;
        from = at + best;
      } else {
        i++;
      }
    }
    return shared;
  }

  private void shared(JsonNode lineGroups) {
    for (JsonNode group : lineGroups) {
      if (!group.get("relation").asString().equals("exact")) {
        continue;
      }
      var appearances = new ArrayList<LedgerEntry.Appearance>();
      for (JsonNode member : group.get("members")) {
        Page page =
            pages.stream()
                .filter(p -> p.id().startsWith(member.get("doc").asString()))
                .findFirst()
                .orElseThrow();
        appearances.add(
            appearance(page, passageAt(page, member.get("line").asInt()), Relation.EXACT));
      }
      Page first =
          pages.stream()
              .filter(p -> p.id().equals(appearances.getFirst().passage().article()))
              .findFirst()
              .orElseThrow();
      ledger.add(
          new LedgerEntry(
              first.text(first.passages().get(appearances.getFirst().passage().ordinal())),
              LedgerEntry.Kind.FURNITURE,
              appearances));
    }
  }

  private void defects(JsonNode document) {
    Page page = pageOf(document);
    for (JsonNode defect : document.get("defects")) {
      JsonNode lines = defect.get("lines").get(0);
      var related = new ArrayList<Finding.Related>();
      for (int i = 1; i < defect.get("lines").size(); i++) {
        JsonNode other = defect.get("lines").get(i);
        related.add(
            new Finding.Related(page.id(), new Lines(other.get(0).asInt(), other.get(1).asInt())));
      }
      String rule = defect.get("kind").asString().toLowerCase(Locale.ROOT).replace('_', '-');
      findings.add(
          new Finding(
              rule,
              Severity.valueOf(defect.get("severity").asString().toUpperCase(Locale.ROOT)),
              0.9,
              page.id(),
              new Lines(lines.get(0).asInt(), lines.get(1).asInt()),
              null,
              defect.get("detail").asString(),
              "Take these lines out before the text is used.",
              related,
              rule + "-" + page.id().substring(0, 3) + "-" + lines.get(0).asInt()));
    }
  }

  private List<Story> stories() {
    var stories = new ArrayList<Story>();
    stories.add(story("visit", List.of(pages.get(0), pages.get(1))));
    for (Page page : pages.subList(2, pages.size())) {
      stories.add(story(page.id().substring(0, 3), List.of(page)));
    }
    return stories;
  }

  private static Story story(String id, List<Page> members) {
    return new Story(
        id,
        "north",
        java.util.Objects.requireNonNull(members.getFirst().title()),
        List.of("choe son hui", "lavrov", "kremlin", "foreign minister", "pyongyang"),
        members.getFirst().published(),
        members.getLast().published(),
        members.stream().map(p -> new Story.Member(p.id(), p.published(), null)).toList(),
        members.size(),
        1);
  }
}
