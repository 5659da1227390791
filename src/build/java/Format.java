import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Lays out the Java files below a folder as google-java-format does, or checks that they are laid
/// out so.
///
/// `check FOLDER` names each file that is not and exits with 1; `apply FOLDER` rewrites it.
void main(String[] args) throws IOException {
  boolean apply = args[0].equals("apply");
  int wrong = 0;
  for (Path file : javaFiles(Path.of(args[1]))) {
    String source = Files.readString(file);
    try {
      String formatted = format(source);
      if (!formatted.equals(source)) {
        wrong++;
        IO.println((apply ? "laid out " : "not laid out: ") + file);
        if (apply) {
          Files.writeString(file, formatted);
        }
      }
    } catch (FormatterException broken) {
      wrong++;
      IO.println(file + ": " + broken.getMessage());
    }
  }
  if (wrong > 0 && !apply) {
    IO.println(wrong + " files want another layout: mvn -q process-sources -Pformat");
    System.exit(1);
  }
}

List<Path> javaFiles(Path folder) throws IOException {
  try (var files = Files.walk(folder)) {
    return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
  }
}

String format(String source) throws FormatterException {
  String ordered = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.GOOGLE);
  return new Formatter().formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
}
