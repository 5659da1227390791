package dev.refrain.read;

import dev.refrain.model.Article;
import dev.refrain.model.Origin;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// Reads the articles of one stream of bytes, unpacked or not, one at a time.
final class ArticleStream {
  private static final int SNIFFED = 1 << 12;
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final InputFile file;
  private final ReadSettings settings;
  private final Intake intake;
  private final StrictUtf8 utf8;
  private final JsonRows rows;
  private int line;
  private boolean packed;

  ArticleStream(
      InputFile file, ReadSettings settings, Intake intake, StrictUtf8 utf8, JsonRows rows) {
    this.file = file;
    this.settings = settings;
    this.intake = intake;
    this.utf8 = utf8;
    this.rows = rows;
  }

  /// Reads to the end, or to where the stream breaks; what came before stays read.
  ///
  /// @param format null to tell it from the first byte
  void read(InputStream in, @Nullable InputFormat format) {
    try (InputStream plain = unpacked(new BufferedInputStream(in, 1 << 16))) {
      InputFormat known = format == null ? sniffed(plain) : format;
      switch (known) {
        case TXT -> readText(plain);
        case JSONL -> readRows(plain);
      }
    } catch (UnreadableException unreadable) {
      intake.skip(file.name(), 0, unreadable.reason());
    } catch (IOException failure) {
      intake.skip(file.name(), line == 0 ? 0 : line + 1, brokenOff(failure, line));
    }
  }

  /// Why a file was not read to its end.
  ///
  /// @param line the last one that was read
  static String brokenOff(IOException failure, int line) {
    boolean gzip = failure instanceof EOFException || failure instanceof ZipException;
    return (gzip ? "broken gzip: " : "cannot be read: ")
        + Failures.plain(failure)
        + (line == 0 ? "" : "; kept what came before line " + (line + 1));
  }

  private InputStream unpacked(BufferedInputStream in) throws IOException, UnreadableException {
    in.mark(MARK.length);
    byte[] magic = in.readNBytes(2);
    in.reset();
    if (magic.length == 0) {
      throw new UnreadableException("found an empty file; wanted text");
    }
    if (magic.length == 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b) {
      packed = true;
      return new BufferedInputStream(new Unpacked(in), 1 << 16);
    }
    if (InputFormat.namesGzip(file.name())) {
      throw new UnreadableException("not gzip, though its name ends in .gz; wanted gzip");
    }
    return in;
  }

  private static InputFormat sniffed(InputStream in) throws IOException {
    in.mark(SNIFFED);
    byte[] head = in.readNBytes(SNIFFED);
    in.reset();
    int at = markLength(head, 0, head.length);
    while (at < head.length && Character.isWhitespace(head[at])) {
      at++;
    }
    return at < head.length && head[at] == '{' ? InputFormat.JSONL : InputFormat.TXT;
  }

  private void readText(InputStream in) throws IOException, UnreadableException {
    int longest = settings.longest();
    byte[] bytes = in.readNBytes(longest == Integer.MAX_VALUE ? longest : longest + 1);
    if (bytes.length > longest) {
      throw new UnreadableException(
          "found a page of more than %d bytes; wanted no more".formatted(longest));
    }
    int mark = markLength(bytes, 0, bytes.length);
    String text = utf8.decode(bytes, mark, bytes.length - mark).toString();
    if (Characters.isBlank(text)) {
      throw new UnreadableException("found only blanks; wanted text");
    }
    intake.article(
        new Article(file.id(), new Origin(file.name(), 0), null, null, null, null, text),
        new StoredArticle(file, bytes, mark, bytes.length, packed));
  }

  private void readRows(InputStream in) throws IOException, UnreadableException {
    var lines = new LineScanner(in, settings.longest());
    boolean any = false;
    while (lines.next()) {
      line = lines.line();
      any |= readRow(lines);
    }
    if (!any) {
      throw new UnreadableException("found no rows; wanted one JSON object a line");
    }
  }

  /// Whether the line held a row, good or bad, and not only blanks.
  private boolean readRow(LineScanner lines) {
    byte[] bytes = lines.bytes();
    int start = lines.start();
    int end = start + lines.length();
    start += line == 1 ? markLength(bytes, start, end) : 0;
    if (!lines.tooLong() && isBlank(bytes, start, end)) {
      return false;
    }
    try {
      if (lines.tooLong()) {
        throw new UnreadableException(tooLong(settings.longest()));
      }
      intake.article(
          article(rows.read(utf8.decode(bytes, start, end - start))),
          new StoredArticle(file, bytes, start, end, packed));
    } catch (UnreadableException unreadable) {
      intake.skip(file.name(), line, unreadable.reason());
    }
    return true;
  }

  private Article article(Row row) {
    String id = row.id() == null ? file.id() + "#" + line : row.id();
    return new Article(
        id,
        new Origin(file.name(), line),
        row.url(),
        row.source(),
        row.published(),
        row.title(),
        row.text());
  }

  static String tooLong(int longest) {
    return "found a line of more than %d bytes; wanted no more".formatted(longest);
  }

  static boolean isBlank(byte[] bytes, int start, int end) {
    for (int at = start; at < end; at++) {
      if (bytes[at] != ' ' && bytes[at] != '\t' && bytes[at] != '\r') {
        return false;
      }
    }
    return true;
  }

  private static int markLength(byte[] bytes, int start, int end) {
    for (int i = 0; i < MARK.length; i++) {
      if (start + i >= end || bytes[start + i] != MARK[i]) {
        return 0;
      }
    }
    return MARK.length;
  }

  /// Says that there may be no more, so that what was unpacked is taken before the next try, and is
  /// not lost where a file breaks off.
  private static final class Unpacked extends GZIPInputStream {
    Unpacked(InputStream in) throws IOException {
      super(in, 1 << 16);
    }

    @Override
    public int available() {
      return 0;
    }
  }
}
