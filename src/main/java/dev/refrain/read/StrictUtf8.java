package dev.refrain.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Turns UTF-8 into characters and takes nothing else for it.
///
/// Holds one buffer that grows to the longest input; not for sharing between threads.
final class StrictUtf8 {
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private CharBuffer chars = CharBuffer.allocate(1 << 12);

  /// The characters of `length` bytes from `start`; they stay valid until the next call.
  ///
  /// @throws UnreadableException names the first byte that is wrong, counted from 1 at `start`
  CharBuffer decode(byte[] bytes, int start, int length) throws UnreadableException {
    if (chars.capacity() < length) {
      chars = CharBuffer.allocate(Math.max(length, (int) Math.min(2L * chars.capacity(), 1 << 30)));
    }
    chars.clear();
    var input = ByteBuffer.wrap(bytes, start, length);
    decoder.reset();
    CoderResult result = decoder.decode(input, chars, true);
    if (result.isError()) {
      int at = input.position();
      throw new UnreadableException(
          "broken UTF-8: byte %d is 0x%02X; wanted UTF-8".formatted(at - start + 1, bytes[at]));
    }
    decoder.flush(chars);
    return chars.flip();
  }
}
