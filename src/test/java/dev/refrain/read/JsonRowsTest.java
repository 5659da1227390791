package dev.refrain.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRowsTest {
  private final JsonRows usual = new JsonRows(FieldNames.USUAL, 1 << 20);

  @Test
  void takesEveryFieldAsWritten() throws UnreadableException {
    Row row =
        read(
            """
            {"id":"a/1","url":"https://example.org/a","source":"Example","published":"May 1, 2024",
             "title":"T","text":"one\\ntwo","more":{"text":[1,{"id":2}]},"flag":true}""");

    assertThat(row)
        .isEqualTo(
            new Row("a/1", "https://example.org/a", "Example", "May 1, 2024", "T", "one\ntwo"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "content", "body", "article", "maintext", "TEXT", "full-text"})
  void findsTextUnderItsUsualNames(String name) throws UnreadableException {
    assertThat(read("{\"" + name + "\":\"x\"}").text()).isEqualTo("x");
  }

  @ParameterizedTest
  @CsvSource({
    "doc_id, 17",
    "articleId, 17",
    "link, 17",
    "outlet, 17",
    "domain, 17",
    "site, 17",
    "hostname, 17",
    "date, 17",
    "publishDate, 17",
    "publish_date, 17",
    "Timestamp, 17",
    "headline, 17",
  })
  void findsTheOthersUnderTheirUsualNamesAndTakesNumbers(String name, String value)
      throws UnreadableException {
    Row row = read("{\"" + name + "\":" + value + ",\"text\":\"x\"}");

    assertThat(new String[] {row.id(), row.url(), row.source(), row.published(), row.title()})
        .containsOnlyOnce(value);
  }

  @Test
  void prefersTheLikeliestNameThatIsNotBlank() throws UnreadableException {
    assertThat(read("{\"body\":\"b\",\"text\":\"t\",\"content\":\"c\"}").text()).isEqualTo("t");
    assertThat(read("{\"body\":\"b\",\"text\":\" \",\"content\":null}").text()).isEqualTo("b");
  }

  @Test
  void takesTheLastOfTwoEqualNames() throws UnreadableException {
    assertThat(read("{\"text\":\"first\",\"text\":\"last\"}").text()).isEqualTo("last");
  }

  @Test
  void takesGivenNamesOnlyAsTheyAre() throws UnreadableException {
    var given = new JsonRows(new FieldNames("url", null, null, null, "Kopf", "Inhalt"), 1 << 20);

    Row row = read(given, "{\"url\":\"u\",\"text\":\"no\",\"Inhalt\":\"yes\",\"title\":\"no\"}");

    assertThat(row).isEqualTo(new Row("u", "u", null, null, null, "yes"));
    assertThatThrownBy(() -> read(given, "{\"inhalt\":\"x\"}"))
        .hasMessage("no text, only fields inhalt; wanted a string named Inhalt");
  }

  @Test
  void takesBlanksForNothing() throws UnreadableException {
    Row row = read("{\"id\":\"\",\"url\":\"\\u00a0\",\"title\":\"\\u200b\",\"text\":\"x\"}");

    assertThat(row).isEqualTo(new Row(null, null, null, null, null, "x"));
  }

  @Test
  void repairsHalvesOfSurrogatePairs() throws UnreadableException {
    Row row = read("{\"title\":\"\\udc00\",\"text\":\"a\\ud800b\\ud83d\\ude00\\ud800\"}");

    assertThat(row.title()).isEqualTo("\ufffd");
    assertThat(row.text()).isEqualTo("a\ufffdb\ud83d\ude00\ufffd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"x\"",
        "{\"text\":\"x\",}",
        "{text:\"x\"}",
        "{\"text\":'x'}",
        "{\"text\":\"\\x\"}",
        "{\"text\":\"\u0001\"}",
        "{\"text\":NaN}",
        "{\"text\":\"x\"}}",
        "nonsense",
      })
  void saysWhereJsonIsBroken(String row) {
    assertThatThrownBy(() -> read(row))
        .isInstanceOf(UnreadableException.class)
        .message()
        .matches("broken JSON at character \\d+: [^\\n]{1,161}");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      delimiter = '|',
      value = {
        "[1]|found an array; wanted one JSON object a line",
        "null|found null; wanted one JSON object a line",
        "\"text\"|found a string; wanted one JSON object a line",
        "{\"text\":{}}|its text is an object; wanted a string named text, ",
        "{\"text\":false}|its text is a boolean; wanted a string named text, ",
        "{}|no fields; wanted a string named text, ",
      })
  void saysWhatItFoundInsteadOfAnArticle(String row, String reason) {
    assertThatThrownBy(() -> read(row)).message().startsWith(reason);
  }

  @Test
  void survivesDeepNesting() {
    assertThatThrownBy(() -> read("{\"a\":" + "[".repeat(100_000) + "}"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("depth");
  }

  @Test
  void showsNoMoreThanAMessageCanHold() {
    var names = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      names.append('"').append("x".repeat(100)).append(i).append("\":1,");
    }
    String row = "{" + names + "\"y\":2}";

    assertThatThrownBy(() -> read(row)).message().hasSizeLessThan(400).contains("…");
  }

  private Row read(String row) throws UnreadableException {
    return read(usual, row);
  }

  private static Row read(JsonRows rows, String row) throws UnreadableException {
    return rows.read(CharBuffer.wrap(row.toCharArray()));
  }
}
