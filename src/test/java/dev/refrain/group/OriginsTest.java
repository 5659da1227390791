package dev.refrain.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Article;
import dev.refrain.model.Attribution;
import dev.refrain.model.DateClaim;
import dev.refrain.model.DuplicateGroup;
import dev.refrain.model.Failure;
import dev.refrain.model.Level;
import dev.refrain.model.Lines;
import dev.refrain.model.Match;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Provenance;
import dev.refrain.model.Relation;
import dev.refrain.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OriginsTest {
  @Test
  void theFirstByATrustedDateIsSuggested() {
    Provenance origin = origin(dated("a", "2031-03-02"), dated("b", "2031-03-01T22:10:00"));

    assertThat(origin.member()).isEqualTo(Match.Side.of("b"));
    assertThat(origin.evidence())
        .extracting(Provenance.Evidence::kind)
        .containsExactly(Provenance.Kind.DATE);
    assertThat(origin.evidence().getFirst().says()).isEqualTo("2031-03-01, the next 2031-03-02");
  }

  @Test
  void nobodyCanTellFromOneDayOrFromDatesThatMiss() {
    assertThat(origin(dated("a", "2031-03-01"), dated("b", "2031-03-01T22:10")).isSuggested())
        .isFalse();
    assertThat(origin(dated("a", "2031-03-01"), page("b", List.of(), null, null)).isSuggested())
        .isFalse();
    assertThat(origin(page("a", List.of(), null, null), page("b", List.of(), null, null)))
        .isEqualTo(new Provenance(null, null, List.of()));
  }

  @Test
  void datesOfCollectorsAndDatesThatContradictEachOtherAreNotTrusted() {
    var collected = new DateClaim("2031-01-01", 1, DateClaim.Kind.COLLECTION);
    var row = new DateClaim("2031-01-01", 0, DateClaim.Kind.FIELD);
    var line = new DateClaim("2030-01-01", 3, DateClaim.Kind.DATELINE);

    assertThat(origin(page("a", List.of(collected), null, null), dated("b", "2031-02-01")).member())
        .isNull();
    assertThat(origin(page("a", List.of(row, line), null, null), dated("b", "2031-02-01")).member())
        .isNull();
  }

  @Test
  void aCreditedAgencyIsTheOrigin() {
    Page copy = page("a", dates("2031-03-01"), null, agency("AP"));

    Provenance origin = origin(copy, dated("b", "2031-03-02"));

    assertThat(origin.agency()).isEqualTo("AP");
    assertThat(origin.member()).isNull();
    assertThat(origin.evidence().getFirst().says()).isEqualTo("1 of 2 credit AP");
  }

  @Test
  void theCopyOfTheAgencyItselfComesBeforeEarlierOnes() {
    Page copy = page("a", dates("2031-03-01"), null, agency("Wire"));
    Page own = sourced(page("b", dates("2031-03-02"), null, null), "wire.example");

    assertThat(origin(copy, own).member()).isEqualTo(Match.Side.of("b"));
  }

  @Test
  void theOnlyAuthorCountsUnlessDatesSayOtherwise() {
    Page signed = page("a", dates("2031-03-01"), author("Ilse Brandt"), null);

    assertThat(origin(signed, dated("b", "2031-03-01")).member()).isEqualTo(Match.Side.of("a"));
    assertThat(origin(signed, dated("b", "2031-02-01")).isSuggested()).isFalse();
  }

  @Test
  void agenciesThatContradictEachOtherTellNothing() {
    Page a = page("a", List.of(), null, agency("AP"));
    Page b = page("b", List.of(), null, agency("AFP"));

    Provenance origin = origin(a, b);

    assertThat(origin.isSuggested()).isFalse();
    assertThat(origin.evidence()).hasSize(2);
  }

  @Test
  void thatOneHoldsTheOthersIsToldButDecidesNothing() {
    Page longer = page("a", List.of(), null, null);
    Page part = page("b", List.of(), null, null);

    Provenance origin =
        Objects.requireNonNull(
            group(List.of(longer, part), match("a", "b", Relation.CONTAINS)).getFirst().origin());

    assertThat(origin.isSuggested()).isFalse();
    assertThat(origin.evidence())
        .singleElement()
        .satisfies(sign -> assertThat(sign.member()).isEqualTo(Match.Side.of("a")));
  }

  @Test
  void aRepeatInsideOneArticleHasNoOrigin() {
    Page page = dated("a", "2031-03-01");
    var first = new Match.Side("a", 0, Lines.of(1));
    var second = new Match.Side("a", 1, Lines.of(2));

    assertThat(
            Origins.of(
                List.of(first, second),
                first,
                List.of(),
                new Copies(List.of(page), PassageTexts.HELD)))
        .isNull();
  }

  @Test
  void pagesWithoutArticleAreAClassOfFurnitureWithoutOrigin() {
    DuplicateGroup group =
        group(
                List.of(failed(dated("a", "2031-03-01")), failed(dated("b", "2031-03-02"))),
                match("a", "b", Relation.EXACT))
            .getFirst();

    assertThat(group.kind()).isEqualTo(DuplicateGroup.Kind.FURNITURE);
    assertThat(group.origin()).isNull();
  }

  @Test
  void aGroupIsExplained() {
    List<Page> pages = new ArrayList<>();
    for (String id : List.of("a", "b", "c", "d")) {
      pages.add(sourced(dated(id, "2031-03-0" + (1 + pages.size())), "s" + pages.size() % 2));
    }

    List<DuplicateGroup> groups =
        group(
            pages,
            match("a", "b", Relation.EXACT),
            match("a", "c", Relation.NEAR),
            match("a", "d", Relation.CONTAINS));

    assertThat(groups.getFirst().representative()).isEqualTo(Match.Side.of("a"));
    assertThat(groups.getFirst().explanation())
        .isEqualTo(
            "4 members: 1 with the words of the representative, 1 near it, 1 contained in it;"
                + " 2 sources, 2031-03-01 to 2031-03-04");
  }

  private static Provenance origin(Page... pages) {
    DuplicateGroup group = group(Arrays.asList(pages), match("a", "b", Relation.NEAR)).getFirst();
    return Objects.requireNonNull(group.origin());
  }

  private static List<DuplicateGroup> group(List<Page> pages, Match... matches) {
    return Grouping.group(List.of(matches), pages, KeepPolicy.defaults());
  }

  private static Match match(String a, String b, Relation relation) {
    return new Match(
        Level.ARTICLE,
        relation,
        Match.Side.of(a),
        Match.Side.of(b),
        .8,
        .9,
        .9,
        .8,
        List.of(),
        Set.of());
  }

  private static Page dated(String id, String date) {
    return page(id, dates(date), null, null);
  }

  private static List<DateClaim> dates(String date) {
    return List.of(new DateClaim(date, 0, DateClaim.Kind.FIELD));
  }

  private static Attribution author(String name) {
    return new Attribution(name, new Span(0, 1), 1, false);
  }

  private static Attribution agency(String name) {
    return new Attribution(name, new Span(0, 1), 1, true);
  }

  private static Page page(
      String id,
      List<DateClaim> dates,
      @Nullable Attribution byline,
      @Nullable Attribution agency) {
    var article = new Article(id, new Origin(id, 0), null, null, null, null, "");
    String published = dates.isEmpty() ? null : dates.getFirst().value();
    return new Page(
        article, List.of(), null, null, null, published, dates, byline, agency, "en", 10, 10, null);
  }

  private static Page sourced(Page page, String source) {
    return copy(page, source, null);
  }

  private static Page failed(Page page) {
    return copy(page, null, Failure.SIGN_IN);
  }

  private static Page copy(Page page, @Nullable String source, @Nullable Failure failure) {
    return new Page(
        page.article(),
        page.passages(),
        null,
        null,
        source,
        page.published(),
        page.dates(),
        page.byline(),
        page.agency(),
        "en",
        10,
        10,
        failure);
  }
}
