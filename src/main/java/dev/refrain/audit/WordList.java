package dev.refrain.audit;

import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.LongStream;

/// Words from a resource file of this package: one or more a line, `#` begins a comment. Compared
/// as [Tokenizer] normalises them.
final class WordList {
  private final long[] hashes;

  private WordList(long[] hashes) {
    this.hashes = hashes;
  }

  /// @param name of the file, without `.txt`
  static WordList named(String name) {
    LongStream.Builder hashes = LongStream.builder();
    try (InputStream in = WordList.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("no such word list: " + name);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        Tokens words = Tokenizer.tokenize(line.split("#", 2)[0]);
        for (int i = 0; i < words.size(); i++) {
          hashes.add(words.hash(i));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordList(hashes.build().sorted().toArray());
  }

  boolean has(Tokens words, int i) {
    return Arrays.binarySearch(hashes, words.hash(i)) >= 0;
  }

  boolean hasAny(Tokens words) {
    for (int i = 0; i < words.size(); i++) {
      if (has(words, i)) {
        return true;
      }
    }
    return false;
  }
}
