package dev.refrain.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Article;
import dev.refrain.model.Difference;
import dev.refrain.model.Failure;
import dev.refrain.model.Level;
import dev.refrain.model.Match;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Relation;
import dev.refrain.model.Reuse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReusesTest {
  private static final Page ONE = page("a", "Gazette", "https://www.gazette.example/2031/bridge/");

  @Test
  void onePageReadTwiceIsARescrape() {
    for (String address :
        List.of(
            "http://gazette.example/2031/bridge",
            "https://m.gazette.example:443/2031/bridge?utm_source=feed&utm_medium=x#top",
            "http://web.archive.org/web/20310101000000/http://gazette.example:80/2031/bridge/")) {
      Page again = page("b", "Gazette", address);

      assertThat(told(ONE, again, exact())).as(address).isEqualTo(Reuse.RESCRAPE);
      assertThat(told(ONE, again, near(.95, Set.of()))).isEqualTo(Reuse.RESCRAPE);
    }
  }

  @Test
  void changedTextOfOneSourceIsAVersion() {
    Page again = page("b", "Gazette", "http://gazette.example/2031/bridge");
    Page elsewhere = page("b", "Gazette", "http://gazette.example/2031/bridge-closes");

    assertThat(told(ONE, again, near(.95, Set.of(Difference.NUMBER)))).isEqualTo(Reuse.VERSION);
    assertThat(told(ONE, again, near(.7, Set.of()))).isEqualTo(Reuse.VERSION);
    assertThat(told(ONE, elsewhere, exact())).isEqualTo(Reuse.VERSION);
  }

  @Test
  void withoutAddressesTheSourceDecides() {
    Page a = page("a", "Gazette", null);

    assertThat(told(a, page("b", "gazette", null), exact())).isEqualTo(Reuse.RESCRAPE);
    assertThat(told(a, page("b", "gazette", null), near(.6, Set.of()))).isEqualTo(Reuse.VERSION);
    assertThat(told(a, page("b", "Courier", null), exact())).isEqualTo(Reuse.COPY);
    assertThat(told(a, page("b", null, null), exact())).isNull();
  }

  @Test
  void overlapsAndPagesWithoutArticleAreNothingOfThat() {
    Page b = page("b", "Courier", null);
    Match overlap = match(Level.ARTICLE, Relation.OVERLAP, .1, Set.of());

    assertThat(told(ONE, b, overlap)).isNull();
    assertThat(told(failed(ONE), failed(b), exact())).isNull();
    assertThat(told(failed(ONE), b, exact())).isEqualTo(Reuse.COPY);
  }

  @Test
  void passagesAreCopiesOrNothing() {
    Match passages = match(Level.PASSAGE, Relation.EXACT, 1, Set.of());

    assertThat(told(ONE, page("b", "Courier", null), passages)).isEqualTo(Reuse.COPY);
    assertThat(told(ONE, page("b", "Gazette", null), passages)).isNull();
  }

  private static @Nullable Reuse told(Page a, Page b, Match match) {
    return Reuses.of(match, a, b);
  }

  private static Match exact() {
    return match(Level.ARTICLE, Relation.EXACT, 1, Set.of());
  }

  private static Match near(double jaccard, Set<Difference> differs) {
    return match(Level.ARTICLE, Relation.NEAR, jaccard, differs);
  }

  private static Match match(
      Level level, Relation relation, double jaccard, Set<Difference> differs) {
    return new Match(
        level,
        relation,
        Match.Side.of("a"),
        Match.Side.of("b"),
        jaccard,
        jaccard,
        jaccard,
        jaccard,
        List.of(),
        differs);
  }

  private static Page page(String id, @Nullable String source, @Nullable String url) {
    var article = new Article(id, new Origin(id, 0), url, source, null, null, "");
    return new Page(
        article, List.of(), null, null, source, null, List.of(), null, null, "en", 0, 0, null);
  }

  private static Page failed(Page page) {
    return new Page(
        page.article(),
        List.of(),
        null,
        null,
        page.source(),
        null,
        List.of(),
        null,
        null,
        "en",
        0,
        0,
        Failure.SIGN_IN);
  }
}
