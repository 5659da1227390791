package dev.refrain.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.refrain.model.Article;
import dev.refrain.model.InputCounts;
import dev.refrain.model.SkippedInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputReaderTest {
  @TempDir Path folder;

  private final List<Article> articles = new ArrayList<>();

  @Test
  void readsTheSeedsInOrderOfTheirPaths() {
    InputCounts counts = read(ReadSettings.DEFAULTS, "", "seeds");

    assertThat(articles)
        .extracting(article -> article.id().substring(0, 3))
        .containsExactly("000", "001", "002", "003", "004");
    Article first = articles.getFirst();
    assertThat(first.origin().file()).isEqualTo("seeds/" + first.id());
    assertThat(first.origin().line()).isZero();
    assertThat(counts.articles()).isEqualTo(5);
    assertThat(counts.files()).isEqualTo(5);
    assertThat(counts.bytes()).isEqualTo(17_925);
    assertThat(counts.skipped())
        .containsExactly(
            new SkippedInput(
                "seeds/gold.json",
                0,
                "unknown format; wanted .txt, .jsonl or .ndjson, each also .gz"));
  }

  @Test
  void goesDownIntoFoldersAndLeavesOutWhatIsHidden() throws IOException {
    write("b/z.txt", "zed");
    write("b/a.txt", "ay");
    write("B.txt", "upper");
    write(".hidden.txt", "secret");
    write(".git/c.txt", "secret");

    InputCounts counts = read(ReadSettings.DEFAULTS, "", folder.toString());

    assertThat(ids()).containsExactly("B.txt", "b/a.txt", "b/z.txt");
    assertThat(counts.skipped()).isEmpty();
  }

  @Test
  void readsAHiddenFileThatIsNamed() throws IOException {
    write(".hidden.txt", "secret");

    read(ReadSettings.DEFAULTS, "", folder.resolve(".hidden.txt").toString());

    assertThat(ids()).containsExactly(".hidden.txt");
  }

  @Test
  void keepsTheTextAsItIs() throws IOException {
    write("page.txt", "\ufeffone\r\n\u0007two\u00a0\n");

    read(ReadSettings.DEFAULTS, "", folder.toString());

    assertThat(articles.getFirst().text()).isEqualTo("one\r\n\u0007two\u00a0\n");
  }

  @Test
  void callsARowByItsIdOrByItsPlace() throws IOException {
    write(
        "sub/rows.jsonl",
        "{\"id\":7,\"text\":\"a\"}\n\n{\"text\":\"b\"}\r\n{\"id\":\" \",\"text\":\"c\"}");

    InputCounts counts = read(ReadSettings.DEFAULTS, "", folder.toString());

    assertThat(ids()).containsExactly("7", "sub/rows.jsonl#3", "sub/rows.jsonl#4");
    assertThat(articles.get(1).origin().toString()).isEqualTo(folder + "/sub/rows.jsonl:3");
    assertThat(counts.articles()).isEqualTo(3);
  }

  @Test
  void skipsTheSecondOfTwoEqualIds() throws IOException {
    String file =
        write("rows.jsonl", "{\"id\":\"x\",\"text\":\"a\"}\n{\"id\":\"x\",\"text\":\"b\"}");

    InputCounts counts = read(ReadSettings.DEFAULTS, "", file);

    assertThat(articles).singleElement().extracting(Article::text).isEqualTo("a");
    assertThat(counts.skipped())
        .containsExactly(
            new SkippedInput(
                file, 2, "the id x was taken by " + file + ":1; wanted an id of its own", true));
  }

  @Test
  void listsBadRowsAndReadsTheOthers() throws IOException {
    byte[] rows =
        """
        {"id":1,"text":"good"}
        {"id":2,"text":"bad \u00ff"}
        {"id":3,"text":"open
        [1]
        {"id":5,"text":9}
        {"id":6,"headline":"h"}
        {"id":7,"text":" ","title":"\\u00a0"}
        {"id":8,"text":" ","title":"only a title"}
        {"id":9,"text":"fine"} {}
        {"id":10,"text":"good too"}
        """
            .getBytes(ISO_8859_1);
    String file = write("rows.jsonl", rows);

    InputCounts counts = read(ReadSettings.DEFAULTS, "", file);

    assertThat(ids()).containsExactly("1", "8", "10");
    assertThat(counts.skipped())
        .extracting(SkippedInput::line)
        .containsExactly(2, 3, 4, 5, 6, 7, 9);
    assertThat(counts.skipped())
        .extracting(SkippedInput::reason)
        .satisfiesExactly(
            reason -> assertThat(reason).isEqualTo("broken UTF-8: byte 21 is 0xFF; wanted UTF-8"),
            reason -> assertThat(reason).startsWith("broken JSON at character "),
            reason -> assertThat(reason).isEqualTo("found an array; wanted one JSON object a line"),
            reason ->
                assertThat(reason).startsWith("its text is a number; wanted a string named text, "),
            reason -> assertThat(reason).startsWith("no text, only fields id, headline; wanted"),
            reason -> assertThat(reason).contains("neither text nor title"),
            reason -> assertThat(reason).startsWith("text behind the object"));
  }

  @Test
  void skipsFilesThatHoldNothingToRead() throws IOException {
    write("blank.txt", " \n\u200b");
    write("broken.txt", new byte[] {'a', 'b', (byte) 0xc3, '('});
    write("claims.txt.gz", "plain");
    write("empty.jsonl", "");
    write("lines.ndjson", "\n \n");
    write("page.pdf", "%PDF");

    InputCounts counts = read(ReadSettings.DEFAULTS, "", folder.toString());

    assertThat(articles).isEmpty();
    assertThat(counts.skipped())
        .extracting(SkippedInput::reason)
        .containsExactly(
            "found only blanks; wanted text",
            "broken UTF-8: byte 3 is 0xC3; wanted UTF-8",
            "not gzip, though its name ends in .gz; wanted gzip",
            "found an empty file; wanted text",
            "found no rows; wanted one JSON object a line",
            "unknown format; wanted .txt, .jsonl or .ndjson, each also .gz");
  }

  @Test
  void listsAFileThatIsNotThere() {
    String missing = folder.resolve("no.txt").toString();

    InputCounts counts = read(ReadSettings.DEFAULTS, "", missing, "a\0b");

    assertThat(counts.files()).isZero();
    assertThat(counts.skipped())
        .extracting(SkippedInput::reason)
        .containsExactlyInAnyOrder(
            "cannot be read: there is no such file",
            "no name of a file: Nul character not allowed");
  }

  @Test
  void followsLinksButNotInCircles() throws IOException {
    write("sub/page.txt", "text");
    Files.createSymbolicLink(folder.resolve("sub/up"), folder);
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("twin.txt"), folder.resolve("sub/page.txt"));

    InputCounts counts = read(ReadSettings.DEFAULTS, "", folder.toString());

    assertThat(ids()).containsExactly("sub/page.txt", "twin.txt");
    assertThat(counts.skipped())
        .extracting(SkippedInput::reason)
        .containsExactly(
            "found a device, pipe or broken link; wanted a file",
            "found a link to a folder that holds it; wanted files, each once");
  }

  @Test
  void unpacksGzip() throws IOException {
    byte[] row = "{\"text\":\"row\"}\n".getBytes(UTF_8);
    write("a.txt.gz", gzip("page".getBytes(UTF_8)));
    write("b.jsonl.gz", concat(gzip(row), gzip(row)));

    InputCounts counts = read(ReadSettings.DEFAULTS, "", folder.toString());

    assertThat(ids()).containsExactly("a.txt.gz", "b.jsonl.gz#1", "b.jsonl.gz#2");
    assertThat(counts.bytes())
        .isEqualTo(
            Files.size(folder.resolve("a.txt.gz")) + Files.size(folder.resolve("b.jsonl.gz")));
  }

  @Test
  void keepsTheRowsBeforeGzipBreaks() throws IOException {
    var random = new Random(7);
    var rows = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      rows.append("{\"text\":\"").append(random.nextLong()).append("\"}\n");
    }
    byte[] whole = gzip(rows.toString().getBytes(UTF_8));
    String file = write("rows.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));

    InputCounts counts = read(ReadSettings.DEFAULTS, "", file);

    assertThat(articles).hasSizeBetween(5_000, 15_000);
    int next = articles.getLast().origin().line() + 1;
    assertThat(counts.skipped())
        .containsExactly(
            new SkippedInput(
                file,
                next,
                "broken gzip: Unexpected end of ZLIB input stream; kept what came before line "
                    + next));
  }

  @Test
  void passesOverWhatIsTooLong() throws IOException {
    var short10 = new ReadSettings(null, FieldNames.USUAL, 20);
    String long1 = "{\"text\":\"" + "x".repeat(200_000) + "\"}";
    write("a.jsonl", long1 + "\n{\"text\":\"ok\"}\n" + long1);
    write("b.txt", "x".repeat(21));
    write("c.txt", "x".repeat(20));

    InputCounts counts = read(short10, "", folder.toString());

    assertThat(ids()).containsExactly("a.jsonl#2", "c.txt");
    assertThat(counts.skipped())
        .extracting(SkippedInput::line, SkippedInput::reason)
        .containsExactly(
            tuple(1, "found a line of more than 20 bytes; wanted no more"),
            tuple(3, "found a line of more than 20 bytes; wanted no more"),
            tuple(0, "found a page of more than 20 bytes; wanted no more"));
  }

  @Test
  void aGzipBombStaysSmall() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        gzip.write(block);
      }
    }
    write("bomb.jsonl.gz", packed.toByteArray());
    write("bomb.txt.gz", packed.toByteArray());

    InputCounts counts =
        read(new ReadSettings(null, FieldNames.USUAL, 1 << 16), "", folder.toString());

    assertThat(counts.skipped()).extracting(SkippedInput::line).containsExactly(1, 0);
  }

  @Test
  void readsStandardInput() {
    read(ReadSettings.DEFAULTS, " \n{\"text\":\"row\"}\n", "-");
    read(ReadSettings.DEFAULTS, "a page", "-");
    read(new ReadSettings(InputFormat.TXT, FieldNames.USUAL, 100), "{\"text\":\"row\"}", "-");

    assertThat(ids()).containsExactly("stdin#2", "stdin", "stdin");
    assertThat(articles.getFirst().origin().file()).isEqualTo("-");
  }

  @Test
  void leavesStandardInputOpen() {
    InputCounts counts = read(ReadSettings.DEFAULTS, "a page", "-", "-");

    assertThat(ids()).containsExactly("stdin");
    assertThat(counts.skipped())
        .containsExactly(new SkippedInput("-", 0, "found an empty file; wanted text"));
  }

  @Test
  void aGivenFormatWinsOverTheName() throws IOException {
    String file = write("rows.data", "{\"text\":\"row\"}");

    read(new ReadSettings(InputFormat.JSONL, FieldNames.USUAL, 100), "", file);

    assertThat(ids()).containsExactly("rows.data#1");
  }

  @Test
  void listsWhatBreaksWhileItIsRead() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk on fire");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("disk on fire");
          }
        };

    InputCounts counts =
        new InputReader(ReadSettings.DEFAULTS).read(List.of("-"), broken, articles::add);

    assertThat(counts.skipped())
        .containsExactly(new SkippedInput("-", 0, "cannot be read: disk on fire"));
  }

  private InputCounts read(ReadSettings settings, String stdin, String... inputs) {
    return new InputReader(settings)
        .read(List.of(inputs), new ByteArrayInputStream(stdin.getBytes(UTF_8)), articles::add);
  }

  private List<String> ids() {
    return articles.stream().map(Article::id).toList();
  }

  private String write(String name, String text) throws IOException {
    return write(name, text.getBytes(UTF_8));
  }

  private String write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes).toString();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] concat(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
