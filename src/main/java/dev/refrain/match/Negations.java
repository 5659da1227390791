package dev.refrain.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that turn a sentence into its opposite, from the resource `negations.txt`: one lower-case
/// word a line, several languages, `#` begins a comment.
final class Negations {
  private static final Set<String> WORDS = read();

  private Negations() {}

  static Set<String> words() {
    return WORDS;
  }

  private static Set<String> read() {
    InputStream resource = Negations.class.getResourceAsStream("negations.txt");
    if (resource == null) {
      throw new IllegalStateException("the resource negations.txt is missing");
    }
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
