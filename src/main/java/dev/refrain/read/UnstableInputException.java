package dev.refrain.read;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;

/// A file gave other bytes when it was read a second time.
public final class UnstableInputException extends UncheckedIOException {
  @Serial private static final long serialVersionUID = 1;

  UnstableInputException(String file, Exception cause) {
    this(new IOException(file + ": changed while it was read: " + cause.getMessage(), cause));
  }

  private UnstableInputException(IOException told) {
    super(told.getMessage(), told);
  }
}
