package dev.refrain.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.refrain.model.Article;
import dev.refrain.model.InputCounts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The store reads what [InputReader] reads: the same articles, the same rows skipped for the same
/// reasons.
class ArticleStoreTest {
  private static final String[] ROWS = {
    "{\"id\": \"%d\", \"text\": \"One two\\nthree \\\"four\\\" caf\u00e9\"}",
    "{\"text\":\"no id %d\",\"title\":\"A \\u201ctitle\\u201d\"}",
    "{ \"id\" : %d , \"text\" : \"a number\", \"url\": \"http://x/\", \"other\": 5, \"more\": null }",
    "{\"id\":\"same\",\"Body\":\"usual name %d\",\"source\":\" \",\"date\":\"2026-01-02\"}",
    "{\"id\":\"%d-b\",\"text\":\"first\",\"text\":\"second\"}",
    "{\"id\":\"%d-c\",\"text\":\"nested\",\"tags\":[1,{\"a\":2}]}",
    "{\"id\":\"%d-d\",\"text\":\"東京 e\u0301 \\ud83d\\ude00 \\ud800 😀\"}",
    "{\"id\":\"%d-e\",\"text\":7}",
    "{\"id\":\"%d-f\",\"text\":\"broken \\x\"}",
    "{\"id\":\"%d-g\",\"text\":\"tail\"} tail",
    "{\"id\":\"%d-h\",\"text\":\"  \"}",
    "{\"id\":\"%d-i\",\"text\":\" \",\"title\":\"only a title\"}",
    "{\"id\":\"%d-j\",\"text\":\"control \u0001\"}",
    "{\"id\":\"%d-k\",\"text\":\"x\",\"y\":01}",
    "not JSON %d",
    "   ",
    ""
  };

  @TempDir Path folder;

  @Test
  void readsWhatTheReaderReads() throws IOException {
    var random = new SplittableRandom(5);
    for (int round = 0; round < 40; round++) {
      var rows = new StringBuilder(round % 3 == 0 ? "\ufeff" : "");
      for (int i = random.nextInt(1, 300); i >= 0; i--) {
        rows.append(ROWS[random.nextInt(ROWS.length)].replace("%d", "" + random.nextInt(200)));
        rows.append(random.nextInt(5) == 0 ? "\r\n" : "\n");
      }
      byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
      if (round % 4 == 0) {
        bytes[random.nextInt(bytes.length)] = (byte) 0xff;
      }
      Path plain = Files.write(folder.resolve(round + ".jsonl"), bytes);
      Path packed = folder.resolve(round + ".jsonl.gz");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
        out.write(bytes);
      }
      same(List.of(plain.toString()), ReadSettings.DEFAULTS);
      same(List.of(packed.toString(), plain.toString()), ReadSettings.DEFAULTS);
    }
  }

  @Test
  void readsLinesThatAreTooLongAndFilesThatAreNone() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "A page.\nOf two lines.\n");
    Path empty = Files.writeString(folder.resolve("b.jsonl"), "");
    Path blank = Files.writeString(folder.resolve("c.jsonl"), "\n \n");
    Path odd = Files.writeString(folder.resolve("d.jsonl.gz"), "{\"text\":\"not packed\"}\n");
    String wide = "{\"text\":\"" + "long ".repeat(600_000) + "\"}\n{\"text\":\"short\"}";
    Path lines = Files.writeString(folder.resolve("e.jsonl"), wide);
    for (Path path :
        List.of(text, empty, blank, odd, lines, folder, folder.resolve("none.jsonl"))) {
      same(List.of(path.toString()), ReadSettings.DEFAULTS);
      same(List.of(path.toString()), new ReadSettings(null, FieldNames.USUAL, 1_000));
    }
  }

  /// Chunks of rows before such a line, or before a file breaks off, count once.
  @Test
  void readsWhatStandsAroundLinesThatAreTooLong() throws IOException {
    String row = "{\"id\":\"%d\",\"text\":\"" + "usual words ".repeat(40) + "\"}\n";
    var rows = new StringBuilder();
    for (int i = 0; i < 12_000; i++) {
      rows.append(row.formatted(i));
      if (i % 4_500 == 4_000) {
        rows.append("{\"text\":\"").append("long ".repeat(800_000)).append("\"}\n");
      }
    }
    Path plain = Files.writeString(folder.resolve("long.jsonl"), rows);
    same(List.of(plain.toString()), new ReadSettings(null, FieldNames.USUAL, 3_000_000));
    Path open = Files.writeString(folder.resolve("open.jsonl"), rows + "x".repeat(4_000_000));
    same(List.of(open.toString()), new ReadSettings(null, FieldNames.USUAL, 3_000_000));
  }

  @Test
  void keepsWhatStandsBeforeAFileBreaksOff() throws IOException {
    var random = new SplittableRandom(7);
    var rows = new StringBuilder();
    for (int i = 0; i < 12_000; i++) {
      rows.append("{\"id\":\"").append(i).append("\",\"text\":\"");
      random.ints(60, 0, 5_000).forEach(word -> rows.append(word).append(' '));
      rows.append("\"}\n");
    }
    var packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = packed.toByteArray();
    for (int end : new int[] {bytes.length * 2 / 3, bytes.length - 3, 40}) {
      Path path = Files.write(folder.resolve(end + ".jsonl.gz"), Arrays.copyOf(bytes, end));
      same(List.of(path.toString()), ReadSettings.DEFAULTS);
    }
  }

  @Test
  void listsWhatWasSkippedInTheOrderOfTheInputs() throws IOException {
    Path rows = Files.writeString(folder.resolve("f.jsonl"), "{\"text\":\"x\"}\nno row\n");
    same(List.of(rows.toString(), "a\0b", rows.toString()), ReadSettings.DEFAULTS);
  }

  @Test
  void makesSinksForTextsOnly() throws IOException {
    Path rows = Files.writeString(folder.resolve("g.jsonl"), "{\"text\":\"x\"}\n");
    Path empty = Files.writeString(folder.resolve("h.txt"), "");
    List<String> inputs =
        List.of(rows.toString(), empty.toString(), folder.resolve("i").toString());
    var sinks = new AtomicInteger();
    Supplier<Odd> counted =
        () -> {
          sinks.incrementAndGet();
          return new Odd();
        };
    try (var store =
        ArticleStore.read(ReadSettings.DEFAULTS, inputs, nothing(), counted, 1, (_, _) -> {})) {
      assertThat(store.counts().skipped()).hasSize(2);
      assertThat(sinks).hasValue(1);
    }
  }

  /// Linux shows a file without a name as long as it is open.
  @Test
  @EnabledOnOs(OS.LINUX)
  void leavesNoTemporaryFileOpenWhenItFails() throws IOException {
    Path packed = folder.resolve("j.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write("{\"text\":\"good\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    Path page = Files.writeString(folder.resolve("k.txt"), "A page.");
    List<String> inputs = List.of(packed.toString(), page.toString());
    Set<Path> before = temporaryFiles();
    assertThatThrownBy(
            () ->
                ArticleStore.read(
                    ReadSettings.DEFAULTS, inputs, nothing(), Failing::new, 1, (_, _) -> {}))
        .hasMessage("A page.");
    assertThat(before).containsAll(temporaryFiles());
  }

  private static Set<Path> temporaryFiles() throws IOException {
    var open = new HashSet<Path>();
    try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
      for (Path file : files.toList()) {
        if (Files.isSymbolicLink(file)) {
          open.add(Files.readSymbolicLink(file));
        }
      }
    }
    open.removeIf(file -> !file.toString().matches(".*/refrain[^/]*[.]spool .*"));
    return open;
  }

  /// Takes no page.
  private static final class Failing implements TextSink {
    @Override
    public void text(String text, @Nullable String title) {
      if (text.contains("page")) {
        throw new IllegalArgumentException(text);
      }
    }

    @Override
    public void done(int first) {}
  }

  @Test
  void tellsOfRowsThatChanged() throws IOException {
    String rows = "{\"text\":\"one two\"}\n{\"text\":\"three\\n\"}\n";
    Path path = Files.writeString(folder.resolve("changing.jsonl"), rows);
    List<String> inputs = List.of(path.toString());
    try (var store =
        ArticleStore.read(ReadSettings.DEFAULTS, inputs, nothing(), Odd::new, 1, (_, _) -> {})) {
      ArticleStore.Reader reader = store.reader();
      Files.writeString(path, rows + rows);
      assertThat(reader.read(0, new Odd()).id()).endsWith("#1");
      assertThat(reader.read(1, new Odd()).id()).endsWith("#2");
      Files.writeString(path, rows.replace("one", "new").replace("\\n", "\\t"));
      for (int row = 0; row < 2; row++) {
        int number = row;
        assertThatThrownBy(() -> reader.read(number, new Odd()))
            .isInstanceOf(UnstableInputException.class)
            .hasMessage(path + ": changed while it was read: a row is not what it was")
            .cause()
            .hasMessageStartingWith(path + ": changed");
      }
    }
  }

  @Test
  void takesGivenNames() throws IOException {
    String rows = "{\"text\":\"usual\",\"Inhalt\":\"given\",\"key\":\"k\"}\n{\"text\":\"usual\"}\n";
    Path path = Files.writeString(folder.resolve("names.jsonl"), rows);
    var names = new FieldNames("key", null, null, null, "key", "Inhalt");
    same(List.of(path.toString()), new ReadSettings(null, names, 1 << 20));
  }

  private static void same(List<String> inputs, ReadSettings settings) throws IOException {
    var wanted = new ArrayList<Article>();
    InputCounts counts = new InputReader(settings).read(inputs, nothing(), wanted::add);
    for (int threads = 1; threads < 3; threads++) {
      try (var store =
          ArticleStore.read(settings, inputs, nothing(), Odd::new, threads, (_, _) -> {})) {
        var found = new ArrayList<Article>();
        ArticleStore.Reader reader = store.reader();
        for (int i = 0; i < store.size(); i++) {
          if (store.has(i)) {
            var text = new Odd();
            Article heading = reader.read(i, text);
            assertThat(heading.id()).isEqualTo(store.id(i));
            found.add(withText(heading, text.taken));
          }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(store.counts()).isEqualTo(counts);
      }
    }
  }

  private static Article withText(Article heading, String text) {
    return new Article(
        heading.id(),
        heading.origin(),
        heading.url(),
        heading.source(),
        heading.published(),
        heading.title(),
        text);
  }

  private static InputStream nothing() {
    return new ByteArrayInputStream(new byte[0]);
  }

  /// Takes bytes of texts without anything unusual.
  private static final class Odd implements TextSink {
    private String taken = "";

    @Override
    public boolean bytes(byte[] row, int from, int to) {
      boolean plain = to > from;
      for (int at = from; at < to; at++) {
        plain &= row[at] > ' ' && row[at] != '\\' || row[at] == ' ' && at > from;
      }
      taken = plain ? new String(row, from, to - from, StandardCharsets.US_ASCII) : taken;
      return plain;
    }

    @Override
    public void text(String text, @Nullable String title) {
      taken = text;
    }

    @Override
    public void done(int first) {}
  }
}
