package dev.refrain.cli;

import dev.refrain.model.Article;
import dev.refrain.model.InputCounts;
import dev.refrain.read.InputReader;
import dev.refrain.read.ReadSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An article that is named by its place: a file, or `FILE#LINE` for a row of one.
///
/// @param corpus where the name was looked for as an id before, null for nowhere
record NamedArticle(ReadSettings settings, Console console, @Nullable String corpus) {
  private static final Pattern ROW = Pattern.compile("(.+)#([1-9]\\d{0,8})");

  /// @param which the parameter that names it
  /// @throws IOException when the name is not that of one article
  Article read(String name, String which) throws IOException {
    Matcher row = ROW.matcher(name);
    boolean isRow = row.matches();
    String file = isRow ? row.group(1) : name;
    int line = isRow ? Integer.parseInt(row.group(2)) : 0;
    var found = new ArrayList<Article>();
    InputCounts counts =
        new InputReader(settings)
            .read(
                List.of(file),
                console.in(),
                article -> {
                  if (line == 0 || article.origin().line() == line) {
                    found.add(article);
                  }
                });
    if (found.size() != 1) {
      throw new IOException(notOne(name, which, file, line, found.size(), counts));
    }
    return found.getFirst();
  }

  /// Why a name is not that of one article.
  private String notOne(
      String name, String which, String file, int line, int found, InputCounts counts) {
    if (!file.equals("-") && !Files.exists(Path.of(file))) {
      return corpus == null
          ? "no file " + name + "; ids want --in CORPUS"
          : "no article of " + corpus + " has this id: " + name + "; nor is there such a file";
    }
    if (line > 0 && found == 0) {
      return counts.skipped().stream()
          .filter(skipped -> skipped.line() == line)
          .findFirst()
          .map(skipped -> name + ": was skipped: " + skipped.reason())
          .orElse(file + ": has no row " + line);
    }
    console.skipped(counts, null);
    return name
        + ": holds "
        + found
        + " articles; "
        + which
        + " wants one, a file of one article, FILE#LINE, or with --in the id of an article";
  }
}
