package dev.refrain.model;

/// Where an article came from: a file as it was named on the way in, and the line of its row, 0
/// when the article is the whole file.
public record Origin(String file, int line) {
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
