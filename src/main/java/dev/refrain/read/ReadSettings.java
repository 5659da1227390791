package dev.refrain.read;

import org.jspecify.annotations.Nullable;

/// What the reader has to be told.
///
/// @param format of every input, null when each file's name says it
/// @param fields names of a row's fields
/// @param longest bytes of the longest line, or the longest page of a `.txt` file, that is read;
///   what is longer is skipped
public record ReadSettings(@Nullable InputFormat format, FieldNames fields, int longest) {
  public static final ReadSettings DEFAULTS = new ReadSettings(null, FieldNames.USUAL, 64 << 20);

  public ReadSettings {
    if (longest < 1) {
      throw new IllegalArgumentException("the longest line wants at least 1 byte, not " + longest);
    }
  }
}
