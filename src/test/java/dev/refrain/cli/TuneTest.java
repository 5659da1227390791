package dev.refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TuneTest {
  @TempDir private Path folder;

  @Test
  void showsTheCurveTheCountsAndTheClosestPairs() throws IOException {
    Run run = Run.of("tune", corpus().toString(), "--pairs", "4", "--quiet");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("64 bands of 2 values", "pairs by Jaccard of 5-grams (threshold 0.50)")
        .contains("near: Jaccard 0.", "  a0: w");
    assertThat(folder).isDirectoryNotContaining("glob:**.tsv");
  }

  @Test
  void judgedPairsAreSavedAndEvaluated() throws IOException {
    String corpus = corpus().toString();
    String out = folder.resolve("t").toString();
    Path pairs = folder.resolve("t/pairs.tsv");

    Run first =
        Run.withInput("y\nn\n\nq\n", "tune", corpus, "--out", out, "--judge", "--pairs", "4");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.err())
        .contains("2 of 4 pairs judged", "refrain evaluate duplicates " + corpus);
    assertThat(Files.readAllLines(pairs))
        .hasSize(5)
        .first()
        .isEqualTo("a\tb\tjudged\tfound\tjaccard\tcontainment");

    Run second = Run.of("tune", corpus, "--out", out, "--pairs", "4");
    assertThat(second.err()).contains("2 of 4 pairs judged");

    Run evaluated = Run.of("evaluate", "duplicates", corpus, "--gold", pairs.toString());
    assertThat(evaluated.code()).as(evaluated.err()).isZero();
    assertThat(evaluated.out()).contains("\"precision\":1.0", "\"recall\":1.0");
  }

  @Test
  void answersWantAFileAndStandardInput() {
    assertThat(Run.of("tune", "seeds", "--judge").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.of("tune", "-").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.of("tune", "seeds", "--similarity", "2").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void saysWhatIsSkippedAndHowLongItTook() throws IOException {
    Path corpus = corpus();
    Files.writeString(corpus, Files.readString(corpus) + "{broken\n");
    Path labels = Files.writeString(folder.resolve("labels.tsv"), "a0\tarticle\na1\tarticle\n");
    Path timings = folder.resolve("timings.json");
    String[][] runs = {
      {"tune", corpus.toString(), "--timings", timings.toString()},
      {"evaluate", "audit", corpus.toString(), "--gold", labels.toString()}
    };
    for (String[] words : runs) {
      Run run = Run.of(words);
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.err()).contains("skipped " + corpus);

      Run strict = Run.of(with(words, "--strict"));
      assertThat(strict.code()).as(words[0]).isEqualTo(ExitCode.FAILED);
      assertThat(strict.out()).isEqualTo(run.out());

      assertThat(Run.of(with(words, "--quiet")).err()).as(words[0]).isEmpty();
    }
    assertThat(timings).content().contains("\"read\":", "\"pages\":", "\"duplicates\":");
  }

  private static String[] with(String[] words, String last) {
    String[] more = Arrays.copyOf(words, words.length + 1);
    more[words.length] = last;
    return more;
  }

  private Path corpus() throws IOException {
    var random = new SplittableRandom(3);
    var rows = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      String text = words(random, 200);
      row(rows, "a" + i, text);
      row(rows, "b" + i, text.substring(0, text.length() * 4 / 5) + words(random, 40));
      row(rows, "c" + i, text.substring(0, text.length() / 4) + words(random, 150));
    }
    return Files.writeString(folder.resolve("corpus.jsonl"), rows);
  }

  private static void row(StringBuilder rows, String id, String text) {
    rows.append(String.format(Locale.ROOT, "{\"id\":\"%s\",\"text\":\"%s\"}%n", id, text));
  }

  private static String words(SplittableRandom random, int count) {
    var words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append('w').append(random.nextInt(5_000)).append(i % 12 == 11 ? ". " : " ");
    }
    return words.toString();
  }
}
