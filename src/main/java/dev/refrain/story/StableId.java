package dev.refrain.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Names a set by its members: equal members, equal name. 48 bits of SHA-256, enough for millions
/// of sets.
final class StableId {
  private static final int BYTES = 6;

  private StableId() {}

  /// @param members sorted
  static String of(String prefix, List<String> members) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String member : members) {
        digest.update(member.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return prefix + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
