package dev.refrain.read;

import java.io.Serial;

/// Input that cannot become an article; the message is the reason as the reader of the summary sees
/// it.
final class UnreadableException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  UnreadableException(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
