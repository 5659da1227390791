package dev.refrain.text;

import dev.refrain.model.Lines;
import dev.refrain.model.Role;
import dev.refrain.model.Span;
import org.jspecify.annotations.Nullable;

/// A stretch of a page while its role is still being found out: what [Draft] holds.
final class Piece {
  final int start;
  final int end;
  final Lines lines;

  /// Whether a blank line or the end of the page stands before it.
  final boolean afterBlank;

  final Shape shape;

  /// Hashes of its words.
  final long[] words;

  /// Where the words stand, as [WordPlaces] has it.
  final byte @Nullable [] places;

  /// Hash of the words, equal for lines that differ only in case, spacing and punctuation.
  final long key;

  /// Whether it shares its line with other pieces.
  boolean fused;

  /// Whether the site prints this line on many of its pages.
  boolean template;

  @Nullable Role role;
  @Nullable String block;

  private final PageText page;
  private @Nullable String text;

  Piece(PageText page, Span span, Lines lines, boolean afterBlank) {
    this.start = span.start();
    this.end = span.end();
    this.lines = lines;
    this.afterBlank = afterBlank;
    this.page = page;
    String own = span.in(page.get());
    this.text = own;
    Tokens tokens = Tokenizer.tokenize(own);
    this.words = tokens.hashes();
    this.places = WordPlaces.of(tokens, 0, 0);
    String bare = Markup.blanked(own);
    this.shape = Shape.of(bare, bare.equals(own) ? tokens : Tokenizer.tokenize(bare));
    this.key = key(tokens);
  }

  String text() {
    String known = text;
    if (known == null) {
      known = page.get().substring(start, end);
      text = known;
    }
    return known;
  }

  /// Lets go of what can be made again, until somebody asks for it.
  void release() {
    text = null;
  }

  /// A hash of all words in order.
  static long key(Tokens tokens) {
    long state = tokens.size();
    for (int i = 0; i < tokens.size(); i++) {
      state = TokenHash.mix(state + tokens.hash(i));
    }
    return state;
  }

  int line() {
    return lines.first();
  }

  boolean is(Role wanted) {
    return role == wanted;
  }

  /// Gives the piece a role unless it has one already.
  void propose(Role proposal) {
    if (role == null) {
      role = proposal;
    }
  }

  @Override
  public String toString() {
    return lines + " " + role + " " + text();
  }
}
