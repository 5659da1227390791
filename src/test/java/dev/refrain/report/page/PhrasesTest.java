package dev.refrain.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Story;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 1 | 1 | 1 | ''
          2 | 2 | 2 | 1 | none a copy of another; 1 named source
          5 | 2 | 4 | 2 | 2 independent texts, 3 copies (4 wordings); 2 named sources
          3 | 1 | 1 | 0 | 1 independent text, 2 copies (word for word); sources not named
          """)
  void aStorySaysHowManyTextsItIs(
      int articles, int independent, int versions, int sources, String said) {
    List<Story.Member> members =
        IntStream.range(0, articles).mapToObj(i -> new Story.Member("a" + i, null, null)).toList();
    var story =
        new Story(
            "s",
            "t",
            "",
            List.of(),
            null,
            null,
            members,
            independent,
            sources,
            versions,
            null,
            List.of());
    assertThat(Phrases.texts(story)).isEqualTo(said);
  }
}
