package dev.refrain.spill;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/// Takes texts and gives each back whenever it is asked for: held in memory while the budget lasts,
/// past it written to a temporary file.
///
/// Texts are given back by several threads. The file lasts as long as somebody has a text of it.
public final class TextSpool {
  /// Bytes of memory that a character is taken for, which those beyond Latin need.
  private static final int WIDE = 2;

  /// Characters of the longest text that is written: an array of bytes holds it in any case.
  private static final int MOST = Integer.MAX_VALUE / 4;

  private final MemoryBudget budget;
  private final TemporaryFile file = new TemporaryFile();

  public TextSpool(MemoryBudget budget) {
    this.budget = budget;
  }

  /// Takes a text.
  ///
  /// @return the text, or, where it is no longer held, what reads it again
  public Supplier<String> put(String text) {
    if (text.length() > MOST || budget.take(WIDE * text.length())) {
      return () -> text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (!isWhole(text, bytes)) {
      return () -> text;
    }
    return new Stored(file, file.append(ByteBuffer.wrap(bytes)), bytes.length);
  }

  /// Halves of a surrogate pair that stand alone have no UTF-8.
  private static boolean isWhole(String text, byte[] bytes) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return new String(bytes, StandardCharsets.UTF_8).equals(text);
      }
    }
    return true;
  }

  private record Stored(TemporaryFile file, long place, int size) implements Supplier<String> {
    @Override
    public String get() {
      byte[] bytes = new byte[size];
      file.read(ByteBuffer.wrap(bytes), place);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
