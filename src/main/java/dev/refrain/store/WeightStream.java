package dev.refrain.store;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;

/// Feeds one row of [TermVectors] to the index: the number of a term as its name, its weight as
/// [TermIndex#count] has it as its count.
final class WeightStream extends TokenStream {
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final TermFrequencyAttribute count = addAttribute(TermFrequencyAttribute.class);
  private final TermVectors vectors;
  private final byte[] bytes = new byte[4];
  private int row;
  private int next;

  WeightStream(TermVectors vectors) {
    this.vectors = vectors;
  }

  void setRow(int row) {
    this.row = row;
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == vectors.length(row)) {
      return false;
    }
    clearAttributes();
    encode(vectors.term(row, next), bytes);
    term.setBytesRef(new BytesRef(bytes));
    count.setTermFrequency(TermIndex.count(vectors.weight(row, next)));
    next++;
    return true;
  }

  /// Writes a term number as four bytes that sort as the number does.
  static void encode(int number, byte[] bytes) {
    bytes[0] = (byte) (number >>> 24);
    bytes[1] = (byte) (number >>> 16);
    bytes[2] = (byte) (number >>> 8);
    bytes[3] = (byte) number;
  }
}
