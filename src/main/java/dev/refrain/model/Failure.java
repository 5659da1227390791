package dev.refrain.model;

/// Why a text is no article.
public enum Failure {
  EMPTY("empty"),
  STUB("stub"),
  SIGN_IN("sign-in"),
  ERROR_PAGE("error-page"),
  OTHER_PAGE("other-page");

  private final String label;

  Failure(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
