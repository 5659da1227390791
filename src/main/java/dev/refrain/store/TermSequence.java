package dev.refrain.store;

/// The terms of a text in order, title first, stop words left out, by the numbers of their stems.
///
/// 10 bytes a term.
///
/// @param stems the number of each stem; its complement where the term follows the one before it
///   with nothing between
/// @param starts where the word of each term stands, see [IndexedText#mention]
/// @param lengths of the words
/// @param body the first term of the body
/// @param rest the first term behind the lead of the body
record TermSequence(int[] stems, int[] starts, char[] lengths, int body, int rest) {
  int size() {
    return stems.length;
  }

  int stem(int i) {
    return stems[i] < 0 ? ~stems[i] : stems[i];
  }

  /// Whether term `i` and the one before it are a pair.
  boolean follows(int i) {
    return stems[i] < 0;
  }

  int end(int i) {
    return starts[i] + lengths[i];
  }
}
