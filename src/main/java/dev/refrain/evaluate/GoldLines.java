package dev.refrain.evaluate;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Reads the lines of a file of labels, unpacked where its name ends in `.gz`. UTF-8; a byte order
/// mark and blank lines are passed over.
final class GoldLines {
  private GoldLines() {}

  static List<String> read(Path file) {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        var reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return reader.lines().map(GoldLines::unmarked).filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      String reason = e instanceof NoSuchFileException ? "there is no such file" : e.getMessage();
      throw new UncheckedIOException(file + ": cannot be read as labels: " + reason, e);
    }
  }

  private static String unmarked(String line) {
    return line.startsWith("\ufeff") ? line.substring(1) : line;
  }
}
