package dev.refrain.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.match.DuplicateFinder;
import dev.refrain.match.MatchSettings;
import dev.refrain.match.Sample;
import dev.refrain.model.Failure;
import dev.refrain.model.LedgerEntry;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Page;
import dev.refrain.model.Relation;
import dev.refrain.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final String PARAGRAPH =
      "The council voted on Tuesday to close the old bridge over the river for repairs.";
  private static final String QUOTE = "\"Nobody asked us before they closed the bridge,\" he said.";

  @Test
  void furnitureOfTwoPagesIsOneEntry() {
    List<LedgerEntry> ledger =
        ledger(
            Sample.page("a")
                .line(Role.TEMPLATE, "Sign up")
                .line(Role.READING_TIME, "2 min read")
                .build(),
            Sample.page("b")
                .line(Role.READING_TIME, "2 Min read")
                .line(Role.TEMPLATE, "Sign up")
                .build());

    assertThat(ledger).extracting(LedgerEntry::text).containsExactly("Sign up", "2 min read");
    assertThat(ledger)
        .allMatch(entry -> entry.kind() == LedgerEntry.Kind.FURNITURE)
        .allMatch(entry -> entry.appearances().size() == 2);
  }

  @Test
  void whatASitePrintsTwiceOnOnePageOnlyIsNoEntry() {
    assertThat(
            ledger(
                Sample.page("a")
                    .line(Role.READING_TIME, "2 min read")
                    .line(Role.READING_TIME, "2 min read")
                    .build()))
        .isEmpty();
  }

  @Test
  void kindsFollowFromWhatThePassageIsAndWhereItStands() {
    assertThat(kind(Role.BODY, PARAGRAPH, Role.BODY, PARAGRAPH))
        .isEqualTo(LedgerEntry.Kind.REPEAT_IN_ARTICLE);
    assertThat(kind(Role.BODY, QUOTE, Role.BODY, QUOTE)).isEqualTo(LedgerEntry.Kind.QUOTE);
    assertThat(kind(Role.CAPTION, PARAGRAPH, Role.BODY, PARAGRAPH))
        .isEqualTo(LedgerEntry.Kind.CAPTION);
    assertThat(kind(Role.TITLE, PARAGRAPH, Role.LINK, PARAGRAPH))
        .isEqualTo(LedgerEntry.Kind.HEADLINE);
    assertThat(kind(Role.LINK, PARAGRAPH, Role.LINK, PARAGRAPH))
        .isEqualTo(LedgerEntry.Kind.LIST_ENTRY);
    assertThat(ledger(Sample.body("a", PARAGRAPH), Sample.body("b", PARAGRAPH)).getFirst().kind())
        .isEqualTo(LedgerEntry.Kind.SHARED);
  }

  @Test
  void theFirstSeenComesFirst() {
    LedgerEntry entry =
        ledger(
                Sample.page("a").line(Role.BODY, PARAGRAPH).build(),
                Sample.page("b").line(Role.BODY, PARAGRAPH).published("2025-05-02").build(),
                Sample.page("c").line(Role.BODY, PARAGRAPH).published("2025-05-01T09:00").build())
            .getFirst();

    assertThat(entry.appearances())
        .extracting(appearance -> appearance.passage().article())
        .containsExactly("c", "b", "a");
  }

  @Test
  void versionsJoinTheFirstWithTheirRelation() {
    LedgerEntry entry =
        ledger(
                Sample.body("a", PARAGRAPH),
                Sample.body("b", PARAGRAPH.replace("Tuesday", "Monday")),
                Sample.body(
                    "c",
                    PARAGRAPH + " It is a hundred years old and has seen two wars and a flood."))
            .getFirst();

    assertThat(entry.appearances())
        .extracting(LedgerEntry.Appearance::relation)
        .containsExactly(Relation.EXACT, Relation.NEAR, Relation.CONTAINS);
  }

  @Test
  void aCaptionWithItsCreditContainsTheParagraph() {
    Page credited =
        Sample.page("a").line(Role.CAPTION, PARAGRAPH).line(Role.BODY, PARAGRAPH).build();
    var match =
        new Match(
            Level.PASSAGE,
            Relation.CONTAINS,
            Match.Side.of(credited.passages().get(0)),
            Match.Side.of(credited.passages().get(1)),
            .8,
            .8,
            1,
            .8,
            List.of(),
            Set.of());

    assertThat(Ledger.of(List.of(credited), List.of(match)).getFirst().appearances())
        .extracting(LedgerEntry.Appearance::relation)
        .containsExactly(Relation.EXACT, Relation.CONTAINED);
  }

  @Test
  void whatOnlyPagesWithoutArticleShareIsFurniture() {
    List<LedgerEntry> ledger =
        ledger(failed(Sample.body("a", PARAGRAPH)), failed(Sample.body("b", PARAGRAPH)));

    assertThat(ledger).extracting(LedgerEntry::kind).containsExactly(LedgerEntry.Kind.FURNITURE);
  }

  private static Page failed(Page page) {
    return new Page(
        page.article(),
        page.passages(),
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        "en",
        page.words(),
        page.bodyWords(),
        Failure.SIGN_IN);
  }

  @Test
  void aPassageOnManyPagesIsOneEntry() {
    var pages = new ArrayList<Page>();
    for (int i = 0; i < 3000; i++) {
      pages.add(Sample.body(String.format(Locale.ROOT, "p%04d", i), PARAGRAPH));
    }

    List<LedgerEntry> ledger = ledger(pages.toArray(Page[]::new));

    assertThat(ledger).hasSize(1);
    assertThat(ledger.getFirst().appearances()).hasSize(3000);
  }

  private static LedgerEntry.Kind kind(Role first, String a, Role second, String b) {
    return ledger(Sample.page("a").line(first, a).line(second, b).build()).getFirst().kind();
  }

  private static List<LedgerEntry> ledger(Page... pages) {
    List<Page> all = List.of(pages);
    return Ledger.of(all, DuplicateFinder.find(all, MatchSettings.defaults()));
  }
}
