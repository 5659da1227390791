package dev.refrain.bench;

import dev.refrain.engine.GeneratedCorpus;
import dev.refrain.text.ByteWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// A few generated articles for benchmarks of single steps, as they stand in their rows: the inside
/// of a JSON string in UTF-8.
public final class GeneratedSample {
  /// Bytes behind a text, the first of which is the closing quotation mark.
  private static final int PADDING = ByteWords.PADDING;

  private static final String FIELD = "\"text\": \"";

  private final List<byte[]> texts;

  private GeneratedSample(List<byte[]> texts) {
    this.texts = texts;
  }

  /// So many articles, the same ones every time.
  public static GeneratedSample of(int articles) throws IOException {
    Path folder = Files.createTempDirectory("sample");
    Path corpus = folder.resolve("sample.jsonl");
    GeneratedCorpus.main(new String[] {Integer.toString(articles), "hard", "1", corpus.toString()});
    List<byte[]> texts = Files.readAllLines(corpus).stream().map(GeneratedSample::bytes).toList();
    Files.delete(folder.resolve("sample.gold.tsv"));
    Files.delete(corpus);
    Files.delete(folder);
    return new GeneratedSample(texts);
  }

  private static byte[] bytes(String row) {
    return padded(row.substring(row.indexOf(FIELD) + FIELD.length(), row.lastIndexOf('"')));
  }

  /// A text without quotation marks and backslashes that are not escaped.
  public static byte[] padded(String escaped) {
    byte[] text = escaped.getBytes(StandardCharsets.UTF_8);
    byte[] padded = Arrays.copyOf(text, text.length + PADDING);
    padded[text.length] = '"';
    return padded;
  }

  /// Where a text ends.
  public static int end(byte[] padded) {
    return padded.length - PADDING;
  }

  public int size() {
    return texts.size();
  }

  public byte[] bytes(int article) {
    return texts.get(article);
  }

  /// The text as it stands in the row, line ends escaped.
  public String escaped(int article) {
    byte[] bytes = texts.get(article);
    return new String(bytes, 0, end(bytes), StandardCharsets.UTF_8);
  }
}
