package dev.refrain.model;

/// Names a passage: its article and its place in text order, counted from 0.
public record PassageKey(String article, int ordinal) implements Comparable<PassageKey> {
  @Override
  public int compareTo(PassageKey other) {
    int byArticle = article.compareTo(other.article);
    return byArticle != 0 ? byArticle : Integer.compare(ordinal, other.ordinal);
  }
}
