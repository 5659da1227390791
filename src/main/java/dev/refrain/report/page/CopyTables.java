package dev.refrain.report.page;

import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Lines;
import dev.refrain.model.Match;
import dev.refrain.model.Provenance;
import dev.refrain.model.Story;
import dev.refrain.report.content.Decimals;
import dev.refrain.report.content.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// What texts have in common, by what they have in common: groups of copies, the ledger of
/// passages, stories.
final class CopyTables {
  private static final List<String> GROUPS =
      List.of(
          "id",
          "level",
          "size",
          "keep",
          "members",
          "reason",
          "jaccard",
          "containment",
          "class",
          "explanation",
          "origin");
  private static final List<String> LEDGER = List.of("kind", "text", "times", "articles", "places");
  private static final List<String> STORIES =
      List.of(
          "id",
          "theme",
          "headline",
          "terms",
          "from",
          "to",
          "size",
          "articles",
          "texts",
          "sources",
          "versions",
          "place");

  private final Catalog catalog;

  CopyTables(Catalog catalog) {
    this.catalog = catalog;
  }

  private static <T> List<T> first(List<T> items, int limit) {
    return items.subList(0, Math.min(items.size(), limit));
  }

  void write(DataBlocks blocks) {
    var analysis = catalog.analysis();
    Map<String, Integer> themes = themes(analysis.stories());
    blocks.table("groups", GROUPS, first(analysis.groups(), Limits.GROUPS), this::group);
    blocks.table("ledger", LEDGER, first(analysis.ledger(), Limits.LEDGER), this::entry);
    blocks.table(
        "stories",
        STORIES,
        first(analysis.stories(), Limits.STORIES),
        (json, story) -> story(json, story, themes.getOrDefault(story.theme(), 0)));
  }

  /// Numbers, from 1, of the themes that several stories share.
  private static Map<String, Integer> themes(List<Story> stories) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    stories.forEach(story -> sizes.merge(story.theme(), 1, Integer::sum));
    sizes.values().removeIf(size -> size < 2);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    sizes.keySet().forEach(theme -> numbers.put(theme, numbers.size() + 1));
    return numbers;
  }

  private void group(JsonGenerator json, DuplicateGroup group) {
    Json.string(json, group.id());
    Json.string(json, group.level().label());
    json.writeNumber(group.members().size());
    side(json, group.keep());
    json.writeStartArray();
    first(group.members(), Limits.MEMBERS).forEach(member -> side(json, member));
    json.writeEndArray();
    Json.string(json, Catalog.shorten(group.reason()));
    json.writeNumber(Decimals.json(group.weakest().jaccard()));
    json.writeNumber(Decimals.json(group.weakest().containment()));
    Json.string(json, group.kind().label());
    Json.string(json, Catalog.shorten(group.explanation()));
    origin(json, group.origin());
  }

  /// `[member or null, agency or null, [[kind, member or null, what it says],...]]`.
  private void origin(JsonGenerator json, @Nullable Provenance origin) {
    if (origin == null) {
      json.writeNull();
      return;
    }
    json.writeStartArray();
    member(json, origin.member());
    Json.string(json, shorten(origin.agency()));
    json.writeStartArray();
    for (Provenance.Evidence evidence : origin.evidence()) {
      json.writeStartArray();
      Json.string(json, evidence.kind().label());
      member(json, evidence.member());
      Json.string(json, Catalog.shorten(evidence.says()));
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndArray();
  }

  private void member(JsonGenerator json, Match.@Nullable Side member) {
    if (member == null) {
      json.writeNull();
    } else {
      side(json, member);
    }
  }

  private void side(JsonGenerator json, Match.Side side) {
    json.writeStartArray();
    json.writeNumber(catalog.article(side.article()));
    lines(json, side.lines());
    json.writeEndArray();
  }

  private void entry(JsonGenerator json, LedgerEntry entry) {
    Json.string(json, entry.kind().label());
    Json.string(json, Catalog.shorten(entry.text(), Limits.LEDGER_TEXT));
    json.writeNumber(entry.appearances().size());
    json.writeNumber(
        entry.appearances().stream().map(a -> a.passage().article()).distinct().count());
    json.writeStartArray();
    for (var appearance : first(entry.appearances(), Limits.MEMBERS)) {
      json.writeStartArray();
      json.writeNumber(catalog.article(appearance.passage().article()));
      lines(json, appearance.lines());
      Json.string(json, appearance.relation().label());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void story(JsonGenerator json, Story story, int theme) {
    Json.string(json, story.id());
    json.writeNumber(theme);
    Json.string(json, Catalog.shorten(story.headline()));
    json.writeStartArray();
    story.terms().forEach(term -> Json.string(json, Catalog.shorten(term)));
    json.writeEndArray();
    Json.string(json, shorten(story.from()));
    Json.string(json, shorten(story.to()));
    json.writeNumber(story.articles().size());
    json.writeStartArray();
    for (Story.Member member : first(story.articles(), Limits.STORY_ARTICLES)) {
      json.writeStartArray();
      json.writeNumber(catalog.article(member.article()));
      json.writeNumber(catalog.group(member.group()));
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeNumber(story.independentTexts());
    json.writeNumber(story.sources());
    json.writeNumber(story.versions());
    Story.Place place = story.place();
    if (place == null) {
      json.writeNull();
    } else {
      json.writeStartArray();
      json.writeNumber(Decimals.json(place.x()));
      json.writeNumber(Decimals.json(place.y()));
      json.writeEndArray();
    }
  }

  private static @Nullable String shorten(@Nullable String text) {
    return text == null ? null : Catalog.shorten(text);
  }

  private static void lines(JsonGenerator json, @Nullable Lines lines) {
    if (lines != null) {
      json.writeNumber(lines.first());
      json.writeNumber(lines.last());
    }
  }
}
