package dev.refrain.group;

import dev.refrain.model.Level;
import dev.refrain.model.Match;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Names a group after its members: the first 12 hexadecimal digits of a SHA-256 over their names,
/// so that the same members get the same name in every run.
final class GroupId {
  private static final int DIGITS = 12;

  private final MessageDigest digest = sha256();

  /// @param members in order
  String of(Level level, List<Match.Side> members) {
    digest.update(level.label().getBytes(StandardCharsets.UTF_8));
    for (Match.Side member : members) {
      String name = "\n" + member.article() + "\t" + member.passage();
      digest.update(name.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
