package dev.refrain.audit;

import dev.refrain.model.Article;
import dev.refrain.model.Attribution;
import dev.refrain.model.DateClaim;
import dev.refrain.model.Lines;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKey;
import dev.refrain.model.Role;
import dev.refrain.model.Span;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Views;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The seed articles as a careful reader labelled them: pages that owe nothing to our own parser,
/// and the defects to find.
final class GoldSeeds {
  private static final Path SEEDS = Path.of("seeds");
  private static final JsonNode GOLD = read();

  private GoldSeeds() {}

  private static JsonNode read() {
    try {
      return JsonMapper.shared().readTree(Files.readString(SEEDS.resolve("gold.json")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static List<Page> pages() {
    var pages = new ArrayList<Page>();
    for (JsonNode document : GOLD.get("documents")) {
      pages.add(page(document));
    }
    return pages;
  }

  static List<Article> articles() {
    return pages().stream().map(Page::article).toList();
  }

  static List<Defect> defects() {
    var defects = new ArrayList<Defect>();
    for (JsonNode document : GOLD.get("documents")) {
      for (JsonNode defect : document.get("defects")) {
        var lines = new ArrayList<Lines>();
        for (JsonNode range : defect.get("lines")) {
          lines.add(new Lines(range.get(0).asInt(), range.get(1).asInt()));
        }
        defects.add(
            new Defect(
                document.get("file").asString(),
                defect.get("kind").asString(),
                defect.get("severity").asString(),
                defect.get("needs").asString(),
                lines));
      }
    }
    return defects;
  }

  record Defect(String article, String kind, String severity, String needs, List<Lines> lines) {
    boolean touches(Lines other) {
      return lines.stream()
          .anyMatch(own -> own.first() <= other.last() && other.first() <= own.last());
    }

    boolean isForThePageAlone() {
      return needs.equals("text") || needs.equals("source-set");
    }
  }

  private static Page page(JsonNode document) {
    String file = document.get("file").asString();
    String text;
    try {
      text = Files.readString(SEEDS.resolve(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    var article = new Article(file, new Origin(file, 0), null, null, null, null, text);
    List<Passage> passages = passages(document, file, new TextLines(text), text);
    var page =
        new Page(
            article, passages, null, null, null, null, List.of(), null, null, null, 0, 0, null);
    List<DateClaim> dates = dates(document);
    return new Page(
        article,
        passages,
        document.get("title").get("text").asString(),
        document.get("source").asString(),
        document.get("source").asString(),
        published(dates),
        dates,
        attribution(document.get("byline"), "value", "line", text),
        attribution(document.get("agency"), "name", "lines", text),
        document.get("language").asString(),
        Tokenizer.tokenize(text).size(),
        Tokenizer.tokenize(text, Views.compared(page, dev.refrain.model.View.BODY)).size(),
        null);
  }

  private static List<Passage> passages(
      JsonNode document, String file, TextLines lines, String text) {
    var byLine = new TreeMap<Integer, String>();
    for (Map.Entry<String, JsonNode> label : document.get("line_labels").properties()) {
      byLine.put(Integer.valueOf(label.getKey()), label.getValue().asString());
    }
    int titleLine = document.get("title").get("line").asInt();
    var passages = new ArrayList<Passage>();
    byLine.forEach(
        (line, label) -> {
          JsonNode fused = document.get("fused_spans").get(line.toString());
          for (Part part : parts(label, fused, lines.place(line).span())) {
            Span span = strip(text, part.span());
            if (span.length() > 0 && !part.label().equals("nbsp_blank")) {
              var key = new PassageKey(file, passages.size());
              Role role = role(part.label(), line == titleLine);
              passages.add(new Passage(key, span, Lines.of(line), role, block(part.label())));
            }
          }
        });
    return passages;
  }

  private static List<Part> parts(String label, @Nullable JsonNode fused, Span line) {
    if (fused == null || label.equals("body") || label.equals("agency")) {
      return List.of(new Part(label, line));
    }
    var parts = new ArrayList<Part>();
    for (Map.Entry<String, JsonNode> part : fused.properties()) {
      JsonNode span = part.getValue();
      parts.add(
          new Part(
              part.getKey(),
              new Span(line.start() + span.get(0).asInt(), line.start() + span.get(1).asInt())));
    }
    parts.sort(Comparator.comparing(Part::span));
    return parts;
  }

  private record Part(String label, Span span) {}

  private static Span strip(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static Role role(String label, boolean titleLine) {
    return switch (label) {
      case "title" -> titleLine ? Role.TITLE : Role.TITLE_REPEAT;
      case "title_repeat" -> Role.TITLE_REPEAT;
      case "deck" -> Role.DECK;
      case "body" -> Role.BODY;
      case "body_subhead" -> Role.SUBHEAD;
      case "byline_agency", "byline_person" -> Role.BYLINE;
      case "agency", "agency_separator" -> Role.AGENCY;
      case "contributor_note" -> Role.CONTRIBUTOR;
      case "date" -> Role.DATE;
      case "meta_prefix" -> Role.COLLECTION_DATE;
      case "caption" -> Role.CAPTION;
      case "credit" -> Role.CREDIT;
      case "kicker" -> Role.KICKER;
      case "site_name" -> Role.SITE_NAME;
      case "breadcrumb" -> Role.BREADCRUMB;
      case "tags" -> Role.TAGS;
      case "reading_time", "related_reading_time" -> Role.READING_TIME;
      case "widget_heading_in_body", "empty_widget_in_body" -> Role.WIDGET_HEADING;
      case "toolbar", "counter_label", "counter_widget" -> Role.WIDGET;
      case "donation", "donation_banner", "donation_widget", "newsletter", "login_comment_widget" ->
          Role.TEMPLATE;
      case "related_heading" -> Role.LINK_HEADING;
      case "related_headline" -> Role.LINK;
      case "related_teaser" -> Role.LINK_TEASER;
      case "related_byline" -> Role.LINK_BYLINE;
      default -> Role.OTHER;
    };
  }

  private static @Nullable String block(String label) {
    return switch (label) {
      case "donation", "donation_banner", "donation_widget" -> "donation";
      case "newsletter" -> "newsletter";
      case "login_comment_widget" -> "login";
      default -> null;
    };
  }

  private static List<DateClaim> dates(JsonNode document) {
    var dates = new ArrayList<DateClaim>();
    for (JsonNode claim : document.get("claimed_dates")) {
      DateClaim.Kind kind =
          switch (claim.get("kind").asString()) {
            case "dataset prefix" -> DateClaim.Kind.COLLECTION;
            case "caption" -> DateClaim.Kind.CAPTION;
            case "dateline" -> DateClaim.Kind.DATELINE;
            default -> DateClaim.Kind.PUBLISHED;
          };
      dates.add(new DateClaim(claim.get("value").asString(), claim.get("line").asInt(), kind));
    }
    return dates;
  }

  /// A line of the page before the header of the collection.
  private static @Nullable String published(List<DateClaim> dates) {
    return dates.stream()
        .min(Comparator.comparing((DateClaim claim) -> claim.kind() == DateClaim.Kind.COLLECTION))
        .map(DateClaim::value)
        .orElse(null);
  }

  private static @Nullable Attribution attribution(
      JsonNode node, String name, String line, String text) {
    if (node.get(name) == null || node.get(name).isNull()) {
      return null;
    }
    JsonNode lines = node.get(line);
    int at = lines.isArray() ? lines.get(0).asInt() : lines.asInt();
    int start = new TextLines(text).place(at).span().start();
    String value = node.get(name).asString();
    int from = text.indexOf(value, start);
    boolean agency = line.equals("lines") || "agency".equals(node.get("kind").asString());
    return new Attribution(value, new Span(from, from + value.length()), at, agency);
  }
}
