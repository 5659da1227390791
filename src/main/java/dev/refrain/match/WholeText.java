package dev.refrain.match;

import dev.refrain.read.TextSink;

/// Keeps the text that was read last.
final class WholeText implements TextSink {
  private String text = "";

  @Override
  public boolean wantsStrings() {
    return true;
  }

  @Override
  public void text(String whole) {
    text = whole;
  }

  @Override
  public void done(int first) {}

  String text() {
    return text;
  }
}
