package dev.refrain.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Article;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.Role;
import dev.refrain.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RawPagesTest {
  private static final String[] PARTS = {
    "A long sentence about nothing in particular that ends as sentences do.",
    "date 2024-05-06",
    "The mayor opens a bridge",
    "Home | The mayor opens a bridge",
    "The crowd on the bridge (Photo by Ann Lee / REUTERS)",
    "Ann Lee / REUTERS",
    "See more on www.example.org",
    "Photo: Ann Lee",
    "He said \"no\", and left [AFP].",
    ""
  };

  /// The short way cuts where the way that understands pages cuts.
  @Test
  void cutsAsPagesAreCut() throws IOException {
    List<Article> articles = articles();
    boolean split = false;
    for (Article article : articles) {
      List<Passage> passages = RawPages.cut(article).passages();
      Draft draft = Pages.draft(article);
      assertThat(passages.stream().map(Passage::span).toList())
          .isEqualTo(draft.pieces.stream().map(p -> new Span(p.start, p.end)).toList());
      assertThat(passages.stream().map(Passage::lines).toList())
          .isEqualTo(draft.pieces.stream().map(p -> p.lines).toList());
      assertThat(passages.stream().map(Passage::role).toList())
          .isEqualTo(draft.pieces.stream().map(p -> p.role == null ? Role.BODY : p.role).toList());
      split |= passages.stream().anyMatch(passage -> passage.role() != Role.BODY);
    }
    assertThat(split).isTrue();
  }

  @Test
  void keepsWhatTheRowSaysButNotTheText() {
    var article = new Article("a", new Origin("f", 3), "u", "s", "2024-05-06", "t", "One.\nTwo.");
    Page page = RawPages.cut(article);
    Page kept = RawPages.without(page, List.of(page.passages().get(1)));
    assertThat(kept.article()).isEqualTo(article.withoutText());
    assertThat(kept.published()).isEqualTo("2024-05-06");
    assertThat(kept.passage(1).span().in(article.text())).isEqualTo("Two.");
  }

  private static List<Article> articles() throws IOException {
    var articles = new ArrayList<Article>();
    var random = new Random(7);
    for (int i = 0; i < 300; i++) {
      var text = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        text.append(PARTS[random.nextInt(PARTS.length)]).append('\n');
      }
      articles.add(article("g" + i, random.nextInt(3) == 0 ? PARTS[2] : null, text.toString()));
    }
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.filter(path -> path.toString().endsWith(".txt")).toList()) {
        articles.add(article(seed.toString(), null, Files.readString(seed)));
      }
    }
    return articles;
  }

  private static Article article(String id, @Nullable String title, String text) {
    return new Article(id, new Origin(id, 0), null, null, null, title, text);
  }
}
