package dev.refrain.model;

/// A range of lines, 1-based, both ends inclusive; lines are split on `\n` only.
public record Lines(int first, int last) implements Comparable<Lines> {
  public Lines {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException(
          "lines want 1 <= first <= last, found " + first + ".." + last);
    }
  }

  public static Lines of(int line) {
    return new Lines(line, line);
  }

  public boolean contains(int line) {
    return line >= first && line <= last;
  }

  @Override
  public int compareTo(Lines other) {
    int byFirst = Integer.compare(first, other.first);
    return byFirst != 0 ? byFirst : Integer.compare(last, other.last);
  }

  @Override
  public String toString() {
    return first == last ? Integer.toString(first) : first + "-" + last;
  }
}
