package dev.refrain.read;

import dev.refrain.model.Article;
import dev.refrain.model.InputCounts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads files, folders and standard input as articles, in the order given, one in memory at a
/// time.
///
/// What cannot be read is listed with file, line and reason, and the rest is read. Text stays as it
/// is, line ends and control characters included, but for a leading byte order mark and for halves
/// of surrogate pairs, which become U+FFFD.
public final class InputReader {
  private static final String STDIN = "-";

  private final ReadSettings settings;

  public InputReader(ReadSettings settings) {
    this.settings = settings;
  }

  /// Reads the inputs in order and says what came of it.
  ///
  /// @param inputs each a file, a folder (with all below it that is not hidden, sorted by path), or
  ///   `-` for `stdin`
  /// @param sink takes each article as soon as it is read
  public InputCounts read(List<String> inputs, InputStream stdin, Consumer<Article> sink) {
    return readStored(inputs, stdin, (article, _) -> sink.accept(article));
  }

  /// Like [#read], and shows each article as it is stored.
  InputCounts readStored(List<String> inputs, InputStream stdin, ArticleSink sink) {
    var intake = new Intake(sink);
    var utf8 = new StrictUtf8();
    var rows = new JsonRows(settings.fields(), settings.longest());
    for (String input : inputs) {
      for (InputFile file : files(input, intake)) {
        read(file, stdin, intake, new ArticleStream(file, settings, intake, utf8, rows));
      }
    }
    return intake.counts();
  }

  /// The files that the inputs name, each once, in the order in which they are read.
  static List<InputFile> files(List<String> inputs) {
    var unheard = new Intake((_, _) -> {});
    return inputs.stream().flatMap(input -> files(input, unheard).stream()).distinct().toList();
  }

  /// Reads one file.
  void read(InputFile file, InputStream stdin, Intake intake) {
    var rows = new JsonRows(settings.fields(), settings.longest());
    read(file, stdin, intake, new ArticleStream(file, settings, intake, new StrictUtf8(), rows));
  }

  static List<InputFile> files(String input, Intake intake) {
    if (input.equals(STDIN)) {
      return List.of(InputFile.STDIN);
    }
    try {
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        return FileTree.below(path, intake::skip);
      }
      Path name = path.getFileName();
      return List.of(new InputFile(path, input, name == null ? input : name.toString()));
    } catch (InvalidPathException invalid) {
      intake.skip(input, 0, "no name of a file: " + invalid.getReason());
    } catch (IOException failure) {
      intake.skip(input, 0, "cannot be listed: " + Failures.plain(failure));
    }
    return List.of();
  }

  @Nullable InputFormat format(InputFile file) {
    return settings.format() == null ? InputFormat.ofName(file.name()) : settings.format();
  }

  private void read(InputFile file, InputStream stdin, Intake intake, ArticleStream articles) {
    InputFormat format = format(file);
    if (format == null && file.path() != null) {
      intake.skip(
          file.name(),
          0,
          Files.exists(file.path())
              ? "unknown format; wanted .txt, .jsonl or .ndjson, each also .gz"
              : "cannot be read: there is no such file");
      return;
    }
    try (var in = new CountedStream(file.open(stdin))) {
      articles.read(in, format);
      intake.file(in.count());
    } catch (IOException failure) {
      intake.skip(file.name(), 0, "cannot be read: " + Failures.plain(failure));
    }
  }
}
