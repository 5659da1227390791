package dev.refrain.audit;

import dev.refrain.model.Page;
import dev.refrain.text.Tokenizer;
import dev.refrain.text.Tokens;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names a defect so that a later run knows it again: 16 hexadecimal digits of SHA-256 over the
/// rule, the words of the article's headline (its first words when it has none) and the words of
/// the place.
///
/// Words are those of [Tokenizer], so line ends, case, white space and bullets do not matter;
/// neither do names, the order of files and what else is on the page. Places that cover the whole
/// page add no words.
final class Fingerprint {
  private static final int WORDS = 32;
  private static final int CHARACTERS = 1000;

  private Fingerprint() {}

  /// For a defect of a source, or of the whole run.
  static String of(String rule, String name) {
    MessageDigest digest = sha256();
    digest.update(rule.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  /// @param occurrence counts equal places of one page from 0
  static String of(String rule, Page page, Place place, int occurrence) {
    MessageDigest digest = sha256();
    digest.update(rule.getBytes(StandardCharsets.UTF_8));
    digest.update(words(headline(page)));
    digest.update((byte) 0);
    if (!isWholePage(page, place)) {
      digest.update(words(place.span().in(page.article().text())));
    }
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(occurrence).array());
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static String headline(Page page) {
    String title = page.title();
    return title == null ? page.article().text() : title;
  }

  private static boolean isWholePage(Page page, Place place) {
    return place.span().length() * 10L >= page.article().text().length() * 9L;
  }

  private static byte[] words(String text) {
    Tokens tokens = Tokenizer.tokenize(text.substring(0, Math.min(text.length(), CHARACTERS)));
    int count = Math.min(WORDS, tokens.size());
    ByteBuffer buffer = ByteBuffer.allocate(count * Long.BYTES);
    for (int i = 0; i < count; i++) {
      buffer.putLong(tokens.hash(i));
    }
    return buffer.array();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
