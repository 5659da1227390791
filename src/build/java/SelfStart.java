import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Joins the start script and the jar to one executable file: the shell reads the head and stops
/// there, Java finds the archive from the end.
void main(String[] args) throws IOException {
  Path script = Path.of(args[0]);
  Path jar = Path.of(args[1]);
  Path joined = Path.of(args[2]);
  try (var out = Files.newOutputStream(joined)) {
    Files.copy(script, out);
    Files.copy(jar, out);
  }
  Files.setPosixFilePermissions(joined, PosixFilePermissions.fromString("rwxr-xr-x"));
}
