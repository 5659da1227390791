package dev.refrain.text;

import org.jspecify.annotations.Nullable;

/// Where the words of a stretch of text stand, told from word to word: a byte for the way from the
/// end of the word before, and a byte for the length.
final class WordPlaces {
  private static final int STEP = 2;
  private static final int MOST = 0xff;

  private WordPlaces() {}

  /// The places of the words from `from` on, null where one is too far away or too long for that.
  ///
  /// @param start where the stretch begins
  static byte @Nullable [] of(Tokens tokens, int from, int start) {
    byte[] places = new byte[(tokens.size() - from) * STEP];
    int end = start;
    int at = 0;
    for (int i = from; i < tokens.size(); i++) {
      int gap = tokens.start(i) - end;
      int length = tokens.end(i) - tokens.start(i);
      if ((gap | length | MOST) != MOST) {
        return null;
      }
      places[at++] = (byte) gap;
      places[at++] = (byte) length;
      end = tokens.end(i);
    }
    return places;
  }

  /// Adds words of a stretch to others.
  ///
  /// @param from the first of the words in `places` and in `hashes`
  /// @param start where the stretch begins
  static void read(byte[] places, long[] hashes, int from, int to, int start, Tokens tokens) {
    int end = start;
    for (int i = from; i < to; i++) {
      int begin = end + (places[i * STEP] & MOST);
      end = begin + (places[i * STEP + 1] & MOST);
      tokens.add(begin, end, hashes[i]);
    }
  }

  /// The places of all words of several stretches, null where those of one are not known.
  ///
  /// @param parts those of each stretch
  /// @param words how many there are in all
  static byte @Nullable [] joined(byte[] @Nullable [] parts, int words) {
    byte[] all = new byte[words * STEP];
    int at = 0;
    for (byte @Nullable [] part : parts) {
      if (part == null) {
        return null;
      }
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
