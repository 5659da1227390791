package dev.refrain.text;

import dev.refrain.model.Span;
import java.text.Normalizer;
import java.util.List;

/// Splits text into words and hashes their normalised forms.
///
/// A word is a run of letters, digits, marks and `_`, as in the regular expression `(?U)\w+`; runs
/// of a script that is written without spaces are cut by [UnspacedScripts]. Normalised means NFKC
/// with case folding. Offsets stay those of the original.
///
/// One pass; ASCII through a table, the rest by code point, and only words with a character that
/// NFKC might change become Strings.
public final class Tokenizer {
  private static final byte[] ASCII = new byte[128];

  static {
    for (int c = 0; c < 128; c++) {
      if (c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c == '_') {
        ASCII[c] = (byte) c;
      } else if (c >= 'A' && c <= 'Z') {
        ASCII[c] = (byte) (c + 32);
      }
    }
  }

  private Tokenizer() {}

  /// The words of a whole text.
  public static Tokens tokenize(String text) {
    var tokens = new Tokens();
    tokenize(text, 0, text.length(), tokens);
    return tokens;
  }

  /// The words of some stretches of a text, in the order given.
  public static Tokens tokenize(String text, List<Span> spans) {
    var tokens = new Tokens();
    for (Span span : spans) {
      tokenize(text, span.start(), span.end(), tokens);
    }
    return tokens;
  }

  /// The words of one stretch of a text.
  public static Tokens tokenize(String text, Span span) {
    var tokens = new Tokens();
    tokenize(text, span, tokens);
    return tokens;
  }

  /// The same behind the words that are there.
  static void tokenize(String text, Span span, Tokens tokens) {
    tokenize(text, span.start(), span.end(), tokens);
  }

  private static void tokenize(String text, int from, int to, Tokens tokens) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c < 128 && ASCII[c] == 0) {
        at++;
      } else {
        at = word(text, at, to, tokens);
      }
    }
  }

  /// Reads the word at `start`, if there is one, and returns the offset behind what was read.
  private static int word(String text, int start, int to, Tokens tokens) {
    long state = TokenHash.SEED;
    long block = 0;
    int bits = 0;
    int at = start;
    while (at < to) {
      char c = text.charAt(at);
      if (c >= 128) {
        return wideWord(text, start, to, tokens);
      }
      byte folded = ASCII[c];
      if (folded == 0) {
        break;
      }
      block |= (long) (folded | TokenHash.LOWER) << bits;
      bits += Byte.SIZE;
      if (bits == Long.SIZE) {
        state = TokenHash.addBlock(state, block);
        block = 0;
        bits = 0;
      }
      at++;
    }
    tokens.add(start, at, TokenHash.finish(bits == 0 ? state : TokenHash.addBlock(state, block)));
    return at;
  }

  /// Like [#word], for a word that has a character outside ASCII or is followed by one.
  private static int wideWord(String text, int start, int to, Tokens tokens) {
    var hash = new TokenHash();
    boolean plain = true;
    int at = start;
    while (at < to) {
      int c = text.codePointAt(at);
      if (!isWordPart(c)) {
        break;
      }
      if (UnspacedScripts.contains(c)) {
        if (at > start) {
          break;
        }
        return UnspacedScripts.cut(text, start, to, tokens);
      }
      plain &= isStable(c);
      hash.addCodePoint(fold(c));
      at += Character.charCount(c);
    }
    if (at == start) {
      return start + Character.charCount(text.codePointAt(start));
    }
    tokens.add(start, at, plain ? hash.finish() : hash(text.substring(start, at)));
    return at;
  }

  /// The hash of one word that is already cut out.
  public static long hash(String word) {
    var hash = new TokenHash();
    String composed = Normalizer.normalize(word, Normalizer.Form.NFKC);
    for (int at = 0; at < composed.length(); ) {
      int c = composed.codePointAt(at);
      at += Character.charCount(c);
      if (c == 'ß' || c == 'ẞ') {
        hash.addByte('s').addByte('s');
      } else {
        hash.addCodePoint(fold(c));
      }
    }
    return hash.finish();
  }

  /// Simple case folding: by way of upper case, so that both sigmas become one.
  private static int fold(int c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /// Whether NFKC and folding of the word leave this character to itself: true for most letters,
  /// false for those with a compatibility form, combining marks and sharp s.
  private static boolean isStable(int c) {
    return c < 0x80
        || c >= 0xc0 && c < 0x17f && c != 'ß' && c != 'ĳ' && c != 'Ĳ' && c != 'Ŀ' && c != 'ŀ'
            && c != 'ŉ'
        || c >= 0x386 && c <= 0x3ce
        || c >= 0x400 && c < 0x483
        || c >= 0x48a && c < 0x530
        || c >= 0x5d0 && c <= 0x5ea
        || c >= 0x620 && c < 0x64b && c != 0x640
        || c >= 0xac00 && c <= 0xd7a3;
  }

  /// What a table can say of a character of the basic plane: 0 it is no part of a word, -1 it takes
  /// more than a table, else what it folds to.
  static int classOf(int c) {
    if (Character.isSurrogate((char) c)) {
      return -1;
    }
    if (!isWordPart(c)) {
      return 0;
    }
    return isStable(c) && !UnspacedScripts.contains(c) ? fold(c) : -1;
  }

  static boolean isWordPart(int c) {
    if (c < 128) {
      return ASCII[c] != 0;
    }
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.CONNECTOR_PUNCTUATION;
  }
}
