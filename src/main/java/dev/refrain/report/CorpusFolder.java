package dev.refrain.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A folder that holds a corpus and nothing else.
///
/// Files are written in full under temporary names and moved to their places when all are there, so
/// a run that fails changes nothing. A corpus is what its folder holds: files that this run would
/// not write, left by another, would be part of it, so a folder with such files is refused.
/// Symbolic links are never followed.
public final class CorpusFolder implements AutoCloseable {
  private final Path folder;
  private final Map<Path, Path> written = new LinkedHashMap<>();
  private final Deque<Path> made = new ArrayDeque<>();
  private int number;

  private CorpusFolder(Path folder) {
    this.folder = folder;
  }

  /// Checks the folder; makes nothing yet.
  ///
  /// @param inputs the INPUTs; folders among them must not hold the folder
  /// @param files the files of the input; none may lie in the folder
  /// @param allowed the files that may stand in the folder, as paths with forward slashes
  /// @throws IOException saying why a corpus cannot be written there
  public static CorpusFolder at(
      Path folder, Collection<Path> inputs, Collection<Path> files, Set<String> allowed)
      throws IOException {
    if (Files.isSymbolicLink(folder)) {
      throw new IOException(folder + ": is a symbolic link; name the folder it points to");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException(folder + ": is a file; a corpus wants a folder");
    }
    Path real = real(folder);
    for (Path input : inputs) {
      if (Files.isDirectory(input) && real.startsWith(input.toRealPath())) {
        throw new IOException(
            folder + ": lies in the input " + input + "; name a folder outside of it");
      }
    }
    for (Path file : files) {
      if (Files.exists(file) && file.toRealPath().startsWith(real)) {
        throw new IOException(
            folder + ": holds the input " + file + ", which is never written over; name another");
      }
    }
    var corpus = new CorpusFolder(real);
    corpus.refuseOthers(allowed);
    return corpus;
  }

  /// The folder without links on the way, whether it is there or not.
  private static Path real(Path folder) throws IOException {
    Path path = folder.toAbsolutePath().normalize();
    Path there = path;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there.toRealPath().resolve(there.relativize(path)).normalize();
  }

  private void refuseOthers(Set<String> allowed) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (!attributes.isRegularFile()) {
              throw new IOException(file + ": is no regular file; it is left alone, remove it");
            }
            if (!allowed.contains(name) && !file.getFileName().toString().startsWith(".")) {
              throw new IOException(
                  file + ": is no file of this corpus; remove it or name an empty folder");
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /// Begins a file.
  ///
  /// @param name its path in the folder, with forward slashes
  public OutputStream create(String name) throws IOException {
    Path target = folder.resolve(name).normalize();
    if (!target.startsWith(folder) || target.equals(folder)) {
      throw new IOException(name + ": leads out of " + folder);
    }
    Path parent = target.getParent() == null ? folder : target.getParent();
    makeFolder(parent);
    Path temporary = temporary(parent);
    written.put(target, temporary);
    return Files.newOutputStream(temporary, LinkOption.NOFOLLOW_LINKS);
  }

  private void makeFolder(Path path) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Path parent = path.getParent();
    if (parent != null) {
      makeFolder(parent);
    }
    try {
      Files.createDirectory(path);
      made.push(path);
    } catch (FileAlreadyExistsException occupied) {
      throw new IOException(path + ": is no folder; a corpus wants one there", occupied);
    }
  }

  /// A name beside the target that nothing has yet.
  private Path temporary(Path parent) throws IOException {
    while (true) {
      Path path =
          parent.resolve(".refrain." + ProcessHandle.current().pid() + "-" + number++ + ".tmp");
      try {
        return Files.createFile(path);
      } catch (FileAlreadyExistsException taken) {
        // Left by a run that was killed; try the next name.
      }
    }
  }

  /// Puts all files in their places.
  public void commit() throws IOException {
    Set<String> names =
        written.keySet().stream()
            .map(target -> folder.relativize(target).toString().replace('\\', '/'))
            .collect(Collectors.toSet());
    refuseOthers(names);
    for (Map.Entry<Path, Path> file : written.entrySet()) {
      Files.move(file.getValue(), file.getKey(), StandardCopyOption.ATOMIC_MOVE);
    }
    written.clear();
    made.clear();
  }

  /// Removes what was not put in its place.
  @Override
  public void close() throws IOException {
    for (Path temporary : written.values()) {
      Files.deleteIfExists(temporary);
    }
    for (Path path : made) {
      Files.deleteIfExists(path);
    }
  }
}
