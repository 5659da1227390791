package dev.refrain.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;

/// Why a disk refused something, in words for people.
final class Reasons {
  private Reasons() {}

  /// What to say of a file that could not be written.
  static IOException unwritten(Path file, IOException refused) {
    return new IOException(file + ": could not be written: " + of(refused), refused);
  }

  /// Never a path: the message around it names the file that the reader knows of.
  static String of(IOException refused) {
    return switch (refused) {
      case AccessDeniedException _ -> "permission denied";
      case NoSuchFileException _ -> "no such file";
      case FileAlreadyExistsException _ -> "something of that name is there already";
      case DirectoryNotEmptyException _ -> "the folder is not empty";
      case NotDirectoryException _ -> "a part of this path is a file, not a folder";
      case FileSystemException system -> plain(system.getReason());
      default -> plain(refused.getMessage());
    };
  }

  /// What the disk said to the writer of JSON.
  static IOException unwrapped(JacksonIOException refused) {
    IOException cause = refused.getCause();
    return cause != null ? cause : new IOException(refused.getOriginalMessage(), refused);
  }

  private static String plain(@Nullable String reason) {
    return reason == null || reason.isBlank()
        ? "the disk refused it"
        : reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
  }
}
