package dev.refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  @Test
  void theFigureOfTheWholeLiesInside() {
    for (int events : new int[] {20, 80}) {
      int[] gold = new int[events * 6];
      int[] predicted = new int[gold.length];
      var random = new SplittableRandom(5);
      for (int i = 0; i < gold.length; i++) {
        gold[i] = i % events;
        predicted[i] = random.nextInt(4) == 0 ? random.nextInt(events) : gold[i];
      }
      double ari = ClusterScores.of(predicted, gold).ari();
      double ami = ClusterScores.of(predicted, gold).ami();
      Map<String, Object> intervals = Bootstrap.intervals(predicted, gold);
      assertThat((double) ends(intervals, "ari").getFirst()).isLessThan(ari);
      assertThat((double) ends(intervals, "ari").getLast()).isGreaterThan(ari);
      assertThat((double) ends(intervals, "ami").getFirst()).isLessThan(ami);
      assertThat((double) ends(intervals, "ami").getLast()).isGreaterThan(ami);
    }
  }

  @Test
  void moreEventsMakeItNarrower() {
    assertThat(width(160)).isLessThan(width(20) * .6);
  }

  @Test
  void whatIsRightIsSurelyRight() {
    int[] gold = {0, 0, 1, 1, 2, 3};
    assertThat(ends(Bootstrap.intervals(gold, gold), "ami")).isEqualTo(List.of(1.0, 1.0));
  }

  @Test
  void drawsAreTheSameEveryTime() {
    int[] gold = {0, 0, 1, 1, 2, 3, 3};
    int[] predicted = {0, 0, 0, 1, 1, 2, 3};
    assertThat(Bootstrap.intervals(predicted, gold))
        .isEqualTo(Bootstrap.intervals(predicted, gold));
  }

  private static double width(int events) {
    int[] gold = new int[events * 5];
    int[] predicted = new int[gold.length];
    var random = new SplittableRandom(11);
    for (int event = 0; event < events; event++) {
      boolean split = random.nextBoolean();
      for (int i = 0; i < 5; i++) {
        gold[event * 5 + i] = event;
        predicted[event * 5 + i] = split ? event * 5 + i : event * 5;
      }
    }
    List<?> ends = ends(Bootstrap.intervals(predicted, gold), "nmi");
    return (double) ends.getLast() - (double) ends.getFirst();
  }

  private static List<?> ends(Map<String, Object> intervals, String figure) {
    return (List<?>) intervals.get(figure);
  }
}
