package dev.refrain.report;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Files in a folder that are gone when the work on them is over, also when the run is stopped in
/// the middle of it.
///
/// Their names are `.NAME.PID-N.tmp`; those of runs that were killed are removed by the next one.
final class TemporaryFiles implements AutoCloseable {
  private static final Pattern NAME =
      Pattern.compile(
          Stream.of(ReportFile.values())
              .map(file -> Pattern.quote(file.fileName()))
              .collect(Collectors.joining("|", "\\.(?:", ")\\.(\\d{1,18})-\\d+\\.tmp")));

  private final Path folder;
  private final Set<Path> files = new LinkedHashSet<>();
  private final Thread hook = new Thread(this::stop, "temporary-files");
  private boolean stopped;

  private TemporaryFiles(Path folder) {
    this.folder = folder;
  }

  /// Begins work in a folder, and removes what dead processes left there.
  static TemporaryFiles in(Path folder) {
    var files = new TemporaryFiles(folder);
    Runtime.getRuntime().addShutdownHook(files.hook);
    removeLeftOvers(folder);
    return files;
  }

  /// An empty file under a name that nothing has yet.
  ///
  /// @throws IOException when the disk refuses it, or the program is being stopped
  synchronized Path create(ReportFile file) throws IOException {
    for (int i = 0; ; i++) {
      if (stopped) {
        throw new IOException("the run was stopped");
      }
      Path path =
          folder.resolve(
              "." + file.fileName() + "." + ProcessHandle.current().pid() + "-" + i + ".tmp");
      try {
        Files.createFile(path);
        files.add(path);
        return path;
      } catch (FileAlreadyExistsException taken) {
        // Another thread's, or of a dead process that had our number; try the next name.
      }
    }
  }

  /// Removes the files that are still there.
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyStopping) {
      // The hook runs, and removes the same files.
    }
    stop();
  }

  private synchronized void stop() {
    stopped = true;
    files.forEach(TemporaryFiles::remove);
    files.clear();
  }

  private static void removeLeftOvers(Path folder) {
    try (DirectoryStream<Path> hidden = Files.newDirectoryStream(folder, ".*.tmp")) {
      for (Path path : hidden) {
        Matcher name = NAME.matcher(path.getFileName().toString());
        if (name.matches()
            && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
            && !isAlive(Long.parseLong(name.group(1)))) {
          remove(path);
        }
      }
    } catch (IOException unreadable) {
      // Only tidying; if the folder cannot be used, writing says so.
    }
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
  }

  private static void remove(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException refused) {
      // It stays; the report does not depend on it.
    }
  }
}
