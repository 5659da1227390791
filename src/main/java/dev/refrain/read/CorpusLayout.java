package dev.refrain.read;

import dev.refrain.model.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// Where the files of the input go in a folder for a new version of them: each to the path that it
/// has below the INPUT that named it.
///
/// When two inputs have a file of the same path, the second goes to the same path below `2`, a
/// third below `3`. Standard input becomes `stdin.txt` or `stdin.jsonl`.
public final class CorpusLayout {
  private final Map<Named, String> targets = new HashMap<>();
  private final Set<String> taken = new TreeSet<>();
  private final Set<String> folders = new HashSet<>();
  private final List<Path> files = new ArrayList<>();

  private CorpusLayout(Set<String> reserved) {
    taken.addAll(reserved);
  }

  /// A file as an article's origin and id tell of it.
  private record Named(String name, String id) {}

  /// Gives every file of the inputs its place.
  ///
  /// @param articles what was read from the inputs
  /// @param reserved names that no file may take
  public static CorpusLayout of(List<String> inputs, List<Article> articles, Set<String> reserved) {
    boolean rows =
        articles.stream()
            .map(Article::origin)
            .anyMatch(origin -> origin.file().equals(InputFile.STDIN.name()) && origin.line() > 0);
    var layout = new CorpusLayout(reserved);
    for (InputFile file : InputReader.files(inputs)) {
      layout.add(file, file.path() == null ? file.id() + (rows ? ".jsonl" : ".txt") : file.id());
    }
    return layout;
  }

  private void add(InputFile file, String path) {
    String target = path;
    for (int i = 2; isTaken(target); i++) {
      target = i + "/" + path;
    }
    taken.add(target);
    folders.addAll(above(target));
    targets.put(new Named(file.name(), file.id()), target);
    if (file.path() != null) {
      files.add(file.path());
    }
  }

  private boolean isTaken(String target) {
    return taken.contains(target)
        || folders.contains(target)
        || above(target).stream().anyMatch(taken::contains);
  }

  /// The folders that a path leads through.
  private static List<String> above(String target) {
    var above = new ArrayList<String>();
    for (int at = target.indexOf('/'); at >= 0; at = target.indexOf('/', at + 1)) {
      above.add(target.substring(0, at));
    }
    return above;
  }

  /// All places, with forward slashes, the reserved names among them.
  public Set<String> targets() {
    return new TreeSet<>(taken);
  }

  /// The files of the input.
  public List<Path> files() {
    return List.copyOf(files);
  }

  String target(InputFile file) {
    return Objects.requireNonNull(
        targets.get(new Named(file.name(), file.id())), "every file of the input has a place");
  }

  /// The id that an article has when it is read from its new place.
  ///
  /// @param row the number of its row there, counted from 1
  public String id(Article article, int row) {
    String name = article.origin().file();
    int line = article.origin().line();
    if (line == 0) {
      return targets.getOrDefault(new Named(name, article.id()), article.id());
    }
    String suffix = "#" + line;
    if (article.id().endsWith(suffix)) {
      String file = article.id().substring(0, article.id().length() - suffix.length());
      String target = targets.get(new Named(name, file));
      return target == null ? article.id() : target + "#" + row;
    }
    return article.id();
  }
}
