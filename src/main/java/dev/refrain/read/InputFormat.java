package dev.refrain.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a file holds articles.
public enum InputFormat {
  /// One article a file.
  TXT,
  /// One article a line.
  JSONL;

  /// The format that a file's name promises, compressed or not; null when it promises none.
  static @Nullable InputFormat ofName(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.endsWith(".gz")) {
      plain = plain.substring(0, plain.length() - 3);
    }
    if (plain.endsWith(".txt")) {
      return TXT;
    }
    return plain.endsWith(".jsonl") || plain.endsWith(".ndjson") ? JSONL : null;
  }

  /// Whether a file's name promises gzip.
  static boolean namesGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }
}
