package dev.refrain.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.refrain.engine.GeneratedCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What benchmarks of whole runs print can be trusted: scores, cost, and that the peers do the job.
class WholeRunsTest {
  @TempDir private Path temp;

  @Test
  void countsRightPairsAndNoOverlaps() throws IOException {
    Path gold =
        Files.writeString(temp.resolve("small.gold.tsv"), "d0\t7\nd1\t7\nd2\t7\nd3\t8\nd4\t8\n");
    Path pairs =
        Files.writeString(
            temp.resolve("duplicates.jsonl"),
            line("near", "d0", "d1") + line("exact", "d1", "d3") + line("overlap", "d0", "d9"));

    var scores = PairScores.of(gold, alike("d0\td1\nd0\td2\n"), pairs);

    assertThat(scores).isEqualTo(new PairScores(2, 1, 4, 1, 2));
    assertThat(scores.recallOfAlike()).isEqualTo(.5);
    assertThat(scores.precision()).isEqualTo(.5);
    assertThat(scores.recall()).isEqualTo(.25);
    assertThat(scores.f1()).isCloseTo(1 / 3.0, within(1e-9));
  }

  private static String line(String relation, String a, String b) {
    return """
        {"level":"article","relation":"%s","a":{"article":"%s"},"b":{"article":"%s"}}
        """
        .formatted(relation, a, b);
  }

  @Test
  void numbersStandForArticles() throws IOException {
    Path gold = Files.writeString(temp.resolve("small.gold.tsv"), "d0000002\t1\nd0000011\t1\n");
    Path pairs = Files.writeString(temp.resolve("pairs.txt"), "2 11\n3 11\n");

    assertThat(PairScores.of(gold, alike("d0000002\td0000011\n"), pairs))
        .isEqualTo(new PairScores(2, 1, 1, 1, 1));
  }

  /// Beside the labels stands a file of the pairs that are alike.
  private AlikePairs alike(String lines) throws IOException {
    Files.writeString(temp.resolve("small.alike.tsv"), lines);
    return AlikePairs.of(temp.resolve("small.jsonl"), temp.resolve("small.gold.tsv"));
  }

  @Test
  void measuresAProcess() throws IOException, InterruptedException {
    assumeTrue(Files.exists(Path.of("/proc/self/status")), "peak memory is read from /proc");
    String loop = "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done; echo said; exit 3";
    Path log = temp.resolve("log");

    MeasuredRun run = MeasuredRun.of(List.of("sh", "-c", loop), log);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.cpu()).isBetween(.02, 60.0);
    assertThat(run.wall()).isGreaterThan(run.cpu() / 2);
    assertThat(run.peak()).isBetween(100L << 10, 50L << 20);
    assertThat(log).hasContent("said");
  }

  @Test
  void thePeersFindCopiesAndNothingElse() throws IOException {
    Path corpus = temp.resolve("plain.jsonl");
    GeneratedCorpus.main(new String[] {"400", "plain", "5", corpus.toString()});
    Path gold = temp.resolve("plain.gold.tsv");
    AlikePairs alike = AlikePairs.of(corpus, gold);
    Path pairs = temp.resolve("pairs");

    Hash4jPairs.main(new String[] {corpus.toString(), pairs.toString()});
    PairScores ofHash4j = PairScores.of(gold, alike, pairs);
    JavaLshPairs.main(new String[] {corpus.toString(), pairs.toString()});
    PairScores ofJavaLsh = PairScores.of(gold, alike, pairs);

    assertThat(ofHash4j.precision()).isEqualTo(1);
    assertThat(ofHash4j.recall()).isBetween(.1, .5);
    assertThat(ofHash4j.recallOfAlike()).isGreaterThan(.7);
    assertThat(ofJavaLsh.recall()).isCloseTo(ofHash4j.recall(), within(.1));
  }
}
