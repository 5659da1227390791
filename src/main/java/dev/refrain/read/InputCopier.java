package dev.refrain.read;

import dev.refrain.model.Article;
import dev.refrain.model.Span;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/// Writes inputs again with other texts: each file in its own format and order, packed when it was
/// packed.
///
/// The inputs are read once more, so that what is not text need not be held. Of a row only the text
/// is replaced, every other byte stays; a row whose text stays is the same bytes.
public final class InputCopier {
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final ReadSettings settings;
  private final JsonRows rows;

  public InputCopier(ReadSettings settings) {
    this.settings = settings;
    rows = new JsonRows(settings.fields(), settings.longest());
  }

  /// Opens files for writing.
  @FunctionalInterface
  public interface Files {
    OutputStream create(String target) throws IOException;
  }

  /// Copies the articles that have a new text.
  ///
  /// @param text the new text of an article, null to leave it out
  /// @param files makes each file that gets an article, by its place in the layout
  /// @return how many articles were written
  public int copy(
      List<String> inputs,
      InputStream stdin,
      CorpusLayout layout,
      Function<Article, @Nullable String> text,
      Files files)
      throws IOException {
    try (var copy = new Copy(layout, files)) {
      new InputReader(settings)
          .readStored(
              inputs,
              stdin,
              (article, stored) -> {
                String newText = text.apply(article);
                if (newText != null) {
                  copy.write(article, stored, newText);
                }
              });
      return copy.written;
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private byte[] bytes(Article article, StoredArticle stored, String text) {
    if (article.origin().line() == 0) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    String row = stored.string();
    Span place = rows.place(row, article.text());
    String quoted = quoted(text, row.length() == stored.end() - stored.start());
    return (row.substring(0, place.start()) + quoted + row.substring(place.end()))
        .getBytes(StandardCharsets.UTF_8);
  }

  /// A string of JSON; `ascii` when all that is not ASCII is to be escaped, as it is in the rest of
  /// the row.
  private static String quoted(String text, boolean ascii) {
    var quoted = new StringBuilder(text.length() + 16).append('"');
    for (char c : JsonStringEncoder.getInstance().quoteAsCharArray(text)) {
      if (ascii && c > 0x7e) {
        quoted.append("\\u").append(Integer.toHexString(0x10000 + c), 1, 5);
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /// The file that is being written. Failures leave it unchecked, or the reader would take them for
  /// its own.
  private final class Copy implements AutoCloseable {
    private final CorpusLayout layout;
    private final Files files;
    private @Nullable InputFile file;
    private OutputStream out = OutputStream.nullOutputStream();
    private int written;

    Copy(CorpusLayout layout, Files files) {
      this.layout = layout;
      this.files = files;
    }

    void write(Article article, StoredArticle stored, String text) {
      try {
        if (!stored.file().equals(file)) {
          begin(stored);
        }
        if (stored.marked()) {
          out.write(MARK);
        }
        if (text.equals(article.text())) {
          out.write(stored.bytes(), stored.start(), stored.end() - stored.start());
        } else {
          out.write(bytes(article, stored, text));
        }
        if (article.origin().line() > 0) {
          out.write('\n');
        }
        written++;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    private void begin(StoredArticle stored) throws IOException {
      out.close();
      file = stored.file();
      var plain = new BufferedOutputStream(files.create(layout.target(file)), 1 << 16);
      out = stored.packed() && file.path() != null ? new GZIPOutputStream(plain, 1 << 16) : plain;
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
