package dev.refrain.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/// What the machine says when a file cannot be read, in words.
final class Failures {
  private Failures() {}

  static String plain(IOException failure) {
    return switch (failure) {
      case NoSuchFileException _ -> "there is no such file";
      case AccessDeniedException _ -> "permission denied";
      case FileSystemException system -> orName(system.getReason(), system);
      default -> orName(failure.getMessage(), failure);
    };
  }

  private static String orName(@Nullable String message, IOException failure) {
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
