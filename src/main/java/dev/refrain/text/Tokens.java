package dev.refrain.text;

import dev.refrain.model.Span;
import java.util.Arrays;

/// The words of a text in order: where each stands, and a 64-bit hash of its normalised form.
///
/// Flat arrays, 16 bytes a token; no token is ever a String unless someone asks for it.
public final class Tokens {
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private long[] hashes = new long[64];
  private int size;

  Tokens() {}

  void add(int start, int end, long hash) {
    if (size == hashes.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    hashes[size] = hash;
    size++;
  }

  public int size() {
    return size;
  }

  /// Offset of the first UTF-16 code unit of token `i` in the text.
  public int start(int i) {
    return starts[i];
  }

  /// Offset behind the last UTF-16 code unit of token `i` in the text.
  public int end(int i) {
    return ends[i];
  }

  /// Equal for equal normalised words; different ones collide with probability 2^-64.
  public long hash(int i) {
    return hashes[i];
  }

  /// The hashes of all tokens in text order.
  public long[] hashes() {
    return Arrays.copyOf(hashes, size);
  }

  /// The stretch of text from token `from` to token `to`, both inclusive.
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to]);
  }

  /// Token `i` as it stands in the text.
  public String word(String text, int i) {
    return text.substring(starts[i], ends[i]);
  }

  /// The first token that ends behind `offset`, [#size()] when there is none.
  public int at(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (ends[mid] > offset) {
        high = mid;
      } else {
        low = mid + 1;
      }
    }
    return low;
  }
}
