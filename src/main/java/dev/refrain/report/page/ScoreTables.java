package dev.refrain.report.page;

import dev.refrain.model.AuditResult;
import dev.refrain.model.BaselineChange;
import dev.refrain.model.ScoreCard;
import dev.refrain.model.Suppression;
import dev.refrain.report.content.Decimals;
import dev.refrain.report.content.Json;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/// The audit's score cards of sources and articles, what was held back, and what is otherwise than
/// in an earlier run.
final class ScoreTables {
  private static final List<String> SCORES =
      List.of("body", "repeated", "defects", "dates", "originality");
  private static final List<String> SOURCES =
      Stream.concat(Stream.of("name"), SCORES.stream()).toList();
  private static final List<String> CARDS =
      Stream.concat(Stream.of("article"), SCORES.stream()).toList();
  private static final List<String> SUPPRESSIONS = List.of("rule", "article", "reason", "findings");
  private static final List<String> CHANGE = List.of("added", "fixed", "same", "worse");

  private final Catalog catalog;
  private final AuditResult audit;

  ScoreTables(Catalog catalog) {
    this.catalog = catalog;
    this.audit = catalog.analysis().audit();
  }

  void write(DataBlocks blocks) {
    List<ScoreCard> sources =
        audit.cards().stream()
            .filter(card -> card.article() == null)
            .limit(Limits.ARTICLES)
            .toList();
    List<ScoreCard> articles =
        audit.cards().stream()
            .filter(card -> card.article() != null)
            .limit(Limits.ARTICLES)
            .toList();
    List<Suppression> suppressions =
        audit.suppressions().stream().limit(Limits.SUPPRESSIONS).toList();
    BaselineChange change = audit.change();
    blocks.table("sources", SOURCES, sources, ScoreTables::source);
    blocks.table("cards", CARDS, articles, this::article);
    blocks.table("suppressions", SUPPRESSIONS, suppressions, ScoreTables::suppression);
    blocks.table(
        "change", CHANGE, change == null ? List.of() : List.of(change), ScoreTables::change);
  }

  private static void source(JsonGenerator json, ScoreCard card) {
    String source = card.source();
    Json.string(json, source == null ? null : Catalog.shorten(source));
    scores(json, card);
  }

  private void article(JsonGenerator json, ScoreCard card) {
    String article = card.article();
    json.writeNumber(article == null ? -1 : catalog.article(article));
    scores(json, card);
  }

  private static void scores(JsonGenerator json, ScoreCard card) {
    decimal(json, card.bodyShare());
    decimal(json, card.repeatedShare());
    decimal(json, card.defects());
    decimal(json, card.dateConfidence());
    decimal(json, card.originality());
  }

  private static void suppression(JsonGenerator json, Suppression suppression) {
    Json.string(json, Catalog.shorten(suppression.rule()));
    Json.string(json, Catalog.shorten(suppression.article()));
    Json.string(json, Catalog.shorten(suppression.reason()));
    json.writeNumber(suppression.findings());
  }

  private static void change(JsonGenerator json, BaselineChange change) {
    json.writeNumber(change.added());
    json.writeNumber(change.fixed());
    json.writeNumber(change.same());
    json.writeStartArray();
    change
        .worse()
        .forEach(
            (rule, frequencies) -> {
              json.writeStartArray();
              Json.string(json, Catalog.shorten(rule));
              frequencies.forEach(frequency -> decimal(json, frequency));
              json.writeEndArray();
            });
    json.writeEndArray();
  }

  private static void decimal(JsonGenerator json, double value) {
    json.writeNumber(Decimals.json(value));
  }
}
