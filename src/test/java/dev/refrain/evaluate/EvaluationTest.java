package dev.refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.refrain.model.Article;
import dev.refrain.model.Failure;
import dev.refrain.model.Level;
import dev.refrain.model.Lines;
import dev.refrain.model.Match;
import dev.refrain.model.Origin;
import dev.refrain.model.Page;
import dev.refrain.model.Passage;
import dev.refrain.model.PassageKey;
import dev.refrain.model.Relation;
import dev.refrain.model.Role;
import dev.refrain.model.Span;
import dev.refrain.model.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  @TempDir private Path folder;

  @Test
  void duplicatesAgainstClusters() throws IOException {
    Path gold = gold("labels.tsv", "id\tcluster\na\t1\nb\t1\nc\t1\nd\t2\nz\t2\n");
    var matches =
        List.of(
            match("a", "b", Relation.EXACT),
            match("a", "c", Relation.OVERLAP),
            match("d", "e", Relation.NEAR));
    Map<String, Object> result =
        Evaluation.duplicates(pages("a", "b", "c", "d", "e"), matches, gold);
    assertThat(result)
        .containsEntry("pairs", hits(.5, 1 / 3.0, .4))
        .containsEntry("articles", 5)
        .containsEntry("goldOnly", 1L)
        .containsEntry("inputOnly", 1L);
  }

  @Test
  void pagesWithoutAnArticleAgainstLabels() throws IOException {
    Path gold = gold("audit.tsv", "id\tlabel\na\tarticle\nb\tfail\nc\tempty\nd\tarticle\n");
    List<Page> pages =
        List.of(
            failed("a", null),
            failed("b", Failure.SIGN_IN),
            failed("c", null),
            failed("d", Failure.STUB),
            failed("e", Failure.EMPTY));
    assertThat(Evaluation.audit(pages, gold))
        .containsEntry("failures", hits(.5, .5, .5))
        .containsEntry(
            "byLabel",
            Map.of(
                "article", Map.of("article", 1, "stub", 1),
                "fail", Map.of("sign-in", 1),
                "empty", Map.of("article", 1)))
        .containsEntry("articles", 4)
        .containsEntry("inputOnly", 1L);
  }

  @Test
  void auditWantsLabelsAndNoPairs() throws IOException {
    Path gold = gold("pairs.tsv", "a\tb\t1\nb\tc\t0\n");
    assertThatThrownBy(() -> Evaluation.audit(pages("a", "b", "c"), gold))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("wanted an article and its label");
  }

  private static Page failed(String id, @Nullable Failure failure) {
    Page page = pages(id).getFirst();
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
        null,
        0,
        0,
        failure);
  }

  @Test
  void duplicatesAgainstPairsWithANoCountOnlyWhatIsJudged() throws IOException {
    Path gold = gold("pairs.tsv", "b\ta\t1\nc\ta\t0\nd\ta\t1\n");
    var matches =
        List.of(
            match("a", "b", Relation.CONTAINED),
            match("a", "c", Relation.NEAR),
            match("c", "d", Relation.NEAR));
    assertThat(Evaluation.duplicates(pages("a", "b", "c", "d"), matches, gold))
        .containsEntry("pairs", hits(.5, .5, .5));
  }

  @Test
  void duplicatesAgainstPairsWithoutANoCountEveryOtherPairAsWrong() throws IOException {
    Path gold = gold("exact_pairs.tsv.gz", "a\tb\t0.93\t1.0\n");
    var matches = List.of(match("a", "b", Relation.NEAR), match("c", "d", Relation.NEAR));
    assertThat(Evaluation.duplicates(pages("a", "b", "c", "d"), matches, gold))
        .containsEntry("pairs", hits(.5, 1, 2 / 3.0));
  }

  @Test
  void storiesAgainstLabelsSayWhatTheyLeftOut() throws IOException {
    Path gold = gold("labels.tsv.gz", "\ufeffa\tx\r\nb\tx+y\nc\tx\nnobody\tx\n".replace("\r", ""));
    Map<String, Object> result =
        Evaluation.stories(List.of(story("s1", "a", "b"), story("s2", "c", "e")), gold);
    assertThat(result.keySet())
        .containsExactly(
            "pairs",
            "bcubed",
            "ari",
            "nmi",
            "ami",
            "articles",
            "goldOnly",
            "inputOnly",
            "intervals");
    assertThat(result)
        .containsEntry("pairs", hits(0, 0, 0))
        .containsEntry("articles", 3)
        .containsEntry("goldOnly", 1L)
        .containsEntry("inputOnly", 1L);
  }

  @Test
  void storiesAgainstPairs() throws IOException {
    Path gold = gold("pairs.tsv", "a\tb\t1\nb\tc\t0\na\tc\t2.5\n");
    var stories = List.of(story("s1", "a", "b"), story("s2", "c"));
    assertThat(Evaluation.stories(stories, gold)).containsEntry("pairs", hits(1, .5, 2 / 3.0));
  }

  @Test
  void bodyAgainstLinesCountsWords() throws IOException {
    String text = "Menu home\nOne two three\nHeading\nFour five\nFooter";
    Path gold =
        gold(
            "gold.json",
            "{\"documents\":[{\"id\":\"7\",\"file\":\"p.txt\",\"body_lines\":[2,4],\"body_subhead_lines\":[3]}]}");
    Page page = page("in/p.txt", text, new Span(0, 31));
    assertThat(Evaluation.body(List.of(page), gold))
        .containsEntry("words", hits(.6, .6, .6))
        .containsEntry("articles", 1)
        .containsEntry("goldOnly", 0);
  }

  @Test
  void bodyRowsThatNameNoPageAreCounted() throws IOException {
    Path gold = gold("body.jsonl.gz", "{\"id\":\"p\",\"body\":[1]}\n{\"id\":\"q\",\"body\":[1]}\n");
    assertThat(Evaluation.body(List.of(page("p", "Some words", new Span(0, 10))), gold))
        .containsEntry("words", hits(1, 1, 1))
        .containsEntry("goldOnly", 1);
  }

  @Test
  void brokenLabelsSayWhichFile() throws IOException {
    Path gold = gold("body.jsonl", "{\"id\":\"p\",\"body\":3}\n");
    assertThatThrownBy(() -> Evaluation.body(List.of(), gold))
        .hasMessageContaining("body.jsonl")
        .hasMessageContaining("\"body\"");
    Path table = gold("labels.tsv", "only one column\n");
    assertThatThrownBy(() -> Evaluation.stories(List.of(), table))
        .hasMessageContaining("labels.tsv");
  }

  private Path gold(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    if (name.endsWith(".gz")) {
      try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
        out.write(content.getBytes(StandardCharsets.UTF_8));
      }
    } else {
      Files.writeString(file, content);
    }
    return file;
  }

  private static Map<String, Object> hits(double precision, double recall, double f1) {
    return Map.of(
        "precision",
        Figures.round(precision),
        "recall",
        Figures.round(recall),
        "f1",
        Figures.round(f1));
  }

  private static Match match(String a, String b, Relation relation) {
    return new Match(
        Level.ARTICLE,
        relation,
        Match.Side.of(a),
        Match.Side.of(b),
        .5,
        .5,
        .5,
        .5,
        List.of(),
        Set.of());
  }

  private static Story story(String id, String... articles) {
    List<Story.Member> members =
        Arrays.stream(articles).map(article -> new Story.Member(article, null, null)).toList();
    return new Story(id, "t", "", List.of(), null, null, members, members.size(), 0);
  }

  private static List<Page> pages(String... ids) {
    return Arrays.stream(ids).map(id -> page(id, "text", new Span(0, 4))).toList();
  }

  private static Page page(String id, String text, Span body) {
    var article = new Article(id, new Origin(id, 0), null, null, null, null, text);
    var passage = new Passage(new PassageKey(id, 0), body, Lines.of(1), Role.BODY, null);
    return new Page(
        article, List.of(passage), null, null, null, null, List.of(), null, null, "en", 1, 1, null);
  }
}
