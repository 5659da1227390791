package dev.refrain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleIndexTest {
  @Test
  void neighboursAreThoseOfAnExactSearch() {
    List<IndexedText> texts = randomTexts(300);
    try (var index = ArticleIndex.build(texts, Weighting.NEWS)) {
      Neighbours found = index.neighbours(5, Integer.MAX_VALUE);
      TermVectors vectors = index.vectors();
      for (int row = 0; row < texts.size(); row++) {
        double[] exact = exact(vectors, row);
        assertThat(found.count(row)).isEqualTo(5);
        for (int i = 0; i < 5; i++) {
          assertThat(found.cosine(row, i)).as("text %s", row).isEqualTo(exact[i], within(1e-4));
        }
      }
    }
  }

  @Test
  void anIndexInMemoryAndOneOnDiskBringTheVerySameTexts() throws IOException {
    TermVectors vectors = VectorBuilder.build(randomTexts(6000, 600), Weighting.NEWS);
    try (var memory = new Postings(vectors);
        var disk = LuceneIndex.of(vectors)) {
      for (int room : List.of(1, 5, 41, 7000)) {
        assertThat(nearest(vectors, memory, room)).isEqualTo(nearest(vectors, disk, room));
      }
    }
  }

  @Test
  void textsKeepTheirNumbersInAnIndexThatIsMergedFromManySegments() throws IOException {
    TermVectors vectors = VectorBuilder.build(randomTexts(3000), Weighting.NEWS);
    try (var whole = LuceneIndex.of(vectors);
        var merged = LuceneIndex.of(vectors, .2)) {
      assertThat(nearest(vectors, merged, 11)).isEqualTo(nearest(vectors, whole, 11));
    }
  }

  @Test
  void textsOfAnyLengthAreRead() {
    for (int words = 0; words <= 600; words++) {
      String text =
          IntStream.range(0, words).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
      TermVectors vectors =
          VectorBuilder.build(List.of(english(text), english(text)), Weighting.NEWS);
      assertThat(vectors.length(0)).as("%s words", words).isEqualTo(vectors.length(1));
      assertThat(vectors.length(0) > 0).as("%s words", words).isEqualTo(words > 0);
    }
  }

  @Test
  void heaviestTermsFindNearlyAllOfThem() {
    List<IndexedText> texts = randomTexts(300);
    try (var index = ArticleIndex.build(texts, Weighting.NEWS)) {
      Neighbours found = index.neighbours(5, 28);
      double lost = 0;
      for (int row = 0; row < texts.size(); row++) {
        lost += exact(index.vectors(), row)[0] - found.cosine(row, 0);
      }
      assertThat(lost / texts.size()).isLessThan(.005);
    }
  }

  @Test
  void aTextIsNoNeighbourOfItselfNorOfOneItSharesNothingWith() {
    var texts = List.of(english("harbour crane"), english("harbour crane"), english("violin"));
    try (var index = ArticleIndex.build(texts, Weighting.NEWS)) {
      Neighbours found = index.neighbours(20, 28);
      assertThat(found.count(0)).isEqualTo(1);
      assertThat(found.neighbour(0, 0)).isEqualTo(1);
      assertThat(found.cosine(0, 0)).isEqualTo(1, within(1e-5));
      assertThat(found.count(2)).isZero();
    }
  }

  @Test
  void wordsMeetByTheirStemsInTheirLanguage() {
    assertThat(cosine("the ferries collided", "a ferry colliding", "en")).isGreaterThan(.5);
    assertThat(cosine("die Häuser brannten", "das Haus brannte", "de")).isGreaterThan(.2);
    assertThat(cosine("the ferries collided", "a ferry colliding", null)).isZero();
  }

  @Test
  void chineseMeetsByPairsOfCharacters() {
    assertThat(cosine("港口起重机倒塌", "起重机在港口倒塌", "zh")).isGreaterThan(.1);
  }

  @Test
  void ownTermsMakeTextsOfASmallCorpusLessAlike() {
    String shared = "harbour crane ";
    assertThat(
            cosine(shared + "one two three four five", shared + "six seven eight nine ten", "en"))
        .isLessThan(cosine(shared, shared, "en") / 2);
  }

  @Test
  void nothingIsAnIndexToo() {
    try (var index = ArticleIndex.build(List.of(), Weighting.NEWS)) {
      assertThat(index.neighbours(20, 28).size()).isZero();
    }
    try (var index = ArticleIndex.build(List.of(english("")), Weighting.NEWS)) {
      assertThat(index.neighbours(20, 28).count(0)).isZero();
    }
  }

  private static List<List<Integer>> nearest(TermVectors vectors, TermIndex index, int room)
      throws IOException {
    var terms = new HeavyTerms(vectors, 60);
    TermIndex.Search search = index.search();
    int[] found = new int[room];
    var nearest = new ArrayList<List<Integer>>();
    for (int row = 0; row < 100; row++) {
      terms.of(row);
      int count = search.nearest(terms, found);
      nearest.add(Arrays.stream(found, 0, count).sorted().boxed().toList());
    }
    return nearest;
  }

  private static double cosine(String a, String b, String language) {
    var texts =
        List.of(
            new IndexedText("", a, language),
            new IndexedText("", b, language),
            new IndexedText("", "", language));
    try (var index = ArticleIndex.build(texts, Weighting.NEWS)) {
      return index.vectors().cosine(0, 1);
    }
  }

  private static double[] exact(TermVectors vectors, int row) {
    return IntStream.range(0, vectors.size())
        .filter(other -> other != row)
        .mapToDouble(other -> -vectors.cosine(row, other))
        .sorted()
        .map(negative -> -negative)
        .toArray();
  }

  private static IndexedText english(String body) {
    return new IndexedText("", body, "en");
  }

  private static List<IndexedText> randomTexts(int count) {
    return randomTexts(count, 3000);
  }

  private static List<IndexedText> randomTexts(int count, int words) {
    var random = new SplittableRandom(7);
    var texts = new ArrayList<IndexedText>();
    for (int i = 0; i < count; i++) {
      var body = new StringBuilder();
      int topic = random.nextInt(count / 8);
      for (int word = 0; word < 80; word++) {
        boolean own = random.nextInt(3) == 0;
        body.append(own ? "t" + topic + "x" + random.nextInt(30) : "w" + random.nextInt(words));
        body.append(' ');
      }
      texts.add(english(body.toString()));
    }
    return texts;
  }
}
