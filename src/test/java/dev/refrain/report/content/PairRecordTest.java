package dev.refrain.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.match.VerifiedPair;
import dev.refrain.model.Difference;
import dev.refrain.model.Level;
import dev.refrain.model.Lines;
import dev.refrain.model.Match;
import dev.refrain.model.Relation;
import dev.refrain.model.Reuse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PairRecordTest {
  /// Stretches that move to and fro, ranks and places as large as they get.
  @Test
  void aPairComesBackAsItWas() {
    var random = new SplittableRandom(4);
    for (int i = 0; i < 500; i++) {
      Sample pair = Sample.of(random);
      var written = new PairRecord(pair.level(), Sample::side);
      written.write(pair);
      byte[] among = new byte[written.size() + 9];
      System.arraycopy(written.bytes(), 0, among, 9, written.size());

      var read = new PairRecord(pair.level(), Sample::side);
      read.read(among, 9);

      assertThat(PairRecord.length(among, 9)).isEqualTo(written.size());
      assertThat(PairRecord.key(among, 9) >>> 32).isEqualTo(pair.rankA());
      assertThat(line(read)).isEqualTo(line(pair));
      assertThat(read.rankB()).isEqualTo(pair.rankB());
    }
  }

  private static String line(VerifiedPair pair) {
    var line = new PairLine();
    line.write(pair);
    return new String(line.bytes(), 0, line.size(), StandardCharsets.UTF_8);
  }

  private record Sample(
      int rankA,
      int rankB,
      Relation relation,
      double[] shares,
      int[] places,
      @Nullable Reuse reuse,
      Set<Difference> differs)
      implements VerifiedPair {
    static Sample of(SplittableRandom random) {
      int[] places = new int[4 * random.nextInt(40)];
      int at = 0;
      for (int i = 0; i < places.length; i += 4) {
        int length = 1 + random.nextInt(1 << random.nextInt(1, 20));
        places[i] = at + random.nextInt(1 << random.nextInt(1, 20));
        places[i + 1] = places[i] + length;
        places[i + 2] = random.nextInt(1 << random.nextInt(1, 28));
        places[i + 3] = places[i + 2] + 1 + random.nextInt(2 * length);
        at = places[i + 1];
      }
      var differs = EnumSet.noneOf(Difference.class);
      for (Difference difference : Difference.values()) {
        if (random.nextBoolean()) {
          differs.add(difference);
        }
      }
      int reuse = random.nextInt(4);
      return new Sample(
          random.nextInt(Integer.MAX_VALUE),
          random.nextInt(Integer.MAX_VALUE),
          Relation.values()[random.nextInt(Relation.values().length)],
          random.doubles(4).toArray(),
          places,
          reuse == 3 ? null : Reuse.values()[reuse],
          differs);
    }

    /// Passages are the odd ones.
    static Match.Side side(int rank) {
      return rank % 2 == 0
          ? Match.Side.of("id" + rank)
          : new Match.Side("id" + rank, rank % 1_000, new Lines(1 + rank % 7, 9 + rank % 9_000));
    }

    @Override
    public Level level() {
      return rankA % 2 == 0 ? Level.ARTICLE : Level.PASSAGE;
    }

    @Override
    public Match.Side sideA() {
      return side(rankA);
    }

    @Override
    public Match.Side sideB() {
      return side(rankB);
    }

    @Override
    public double jaccard() {
      return shares[0];
    }

    @Override
    public double containmentA() {
      return shares[1];
    }

    @Override
    public double containmentB() {
      return shares[2];
    }

    @Override
    public double estimate() {
      return shares[3];
    }

    @Override
    public int stretches() {
      return places.length / 4;
    }

    @Override
    public int startA(int stretch) {
      return places[4 * stretch];
    }

    @Override
    public int endA(int stretch) {
      return places[4 * stretch + 1];
    }

    @Override
    public int startB(int stretch) {
      return places[4 * stretch + 2];
    }

    @Override
    public int endB(int stretch) {
      return places[4 * stretch + 3];
    }

    @Override
    public String toString() {
      return Arrays.toString(places);
    }
  }
}
