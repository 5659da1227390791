package dev.refrain.report;

import dev.refrain.report.content.Report;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.exc.JacksonIOException;

/// A folder that holds a report.
///
/// Files are first written in full under temporary names beside their place and then moved there,
/// each in one step: a reader never sees half a file, and a run that fails leaves the files of the
/// last one. Other files in the folder stay.
public final class ReportFolder {
  private static final int BUFFER = 1 << 16;

  private final Path folder;

  private ReportFolder(Path folder) {
    this.folder = folder;
  }

  /// A folder that is made when there is something to write.
  ///
  /// @throws IOException when there is something else in its place or on the way to it, or a
  ///   symbolic link
  public static ReportFolder at(Path folder) throws IOException {
    if (Files.isSymbolicLink(folder)) {
      throw new IOException(folder + ": is a symbolic link; name the folder it points to");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException(folder + ": is a file; a report wants a folder");
    }
    Path there = folder.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there)) {
      throw new IOException(folder + ": a part of this path is a file, not a folder");
    }
    if (!Files.isWritable(there)) {
      throw new IOException(folder + ": the folder cannot be written to: permission denied");
    }
    return new ReportFolder(folder);
  }

  private void make() throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException occupied) {
      throw new IOException(folder + ": a part of this path is a file, not a folder", occupied);
    } catch (IOException refused) {
      throw new IOException(
          folder + ": the folder could not be made: " + Reasons.of(refused), refused);
    }
  }

  /// Writes the chosen files; all of them, or, when one cannot be written, none.
  ///
  /// @throws IOException naming the file that could not be written
  public void write(Report report, Set<ReportFile> files) throws IOException {
    make();
    for (ReportFile file : sorted(files)) {
      checkTarget(file);
    }
    try (TemporaryFiles temporary = TemporaryFiles.in(folder)) {
      var written = new EnumMap<ReportFile, Path>(ReportFile.class);
      for (ReportFile file : sorted(files)) {
        written.put(file, temporary(temporary, file));
        writeContent(report, file, written.get(file));
      }
      for (Map.Entry<ReportFile, Path> entry : written.entrySet()) {
        move(entry.getValue(), target(entry.getKey()));
      }
    }
  }

  private static Set<ReportFile> sorted(Set<ReportFile> files) {
    EnumSet<ReportFile> sorted = EnumSet.noneOf(ReportFile.class);
    sorted.addAll(files);
    return sorted;
  }

  private Path target(ReportFile file) {
    return folder.resolve(file.fileName());
  }

  private void checkTarget(ReportFile file) throws IOException {
    Path target = target(file);
    if (Files.isSymbolicLink(target)) {
      throw new IOException(target + ": is a symbolic link; it is left alone, remove it first");
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(target + ": is no regular file; it is left alone, remove it first");
    }
  }

  private Path temporary(TemporaryFiles temporary, ReportFile file) throws IOException {
    try {
      return temporary.create(file);
    } catch (IOException refused) {
      throw unwritten(file, refused);
    }
  }

  private void writeContent(Report report, ReportFile file, Path path) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(
            Files.newOutputStream(
                path,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING,
                LinkOption.NOFOLLOW_LINKS),
            BUFFER)) {
      file.write(report, out);
    } catch (IOException refused) {
      throw unwritten(file, refused);
    } catch (JacksonIOException refused) {
      throw unwritten(file, Reasons.unwrapped(refused));
    }
  }

  private IOException unwritten(ReportFile file, IOException refused) {
    return Reasons.unwritten(target(file), refused);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException refused) {
      throw new IOException(to + ": could not be put in place: " + Reasons.of(refused), refused);
    }
  }
}
