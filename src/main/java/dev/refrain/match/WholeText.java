package dev.refrain.match;

import dev.refrain.read.TextSink;
import org.jspecify.annotations.Nullable;

/// Keeps the text that was read last.
final class WholeText implements TextSink {
  private String text = "";

  @Override
  public boolean wantsStrings() {
    return true;
  }

  @Override
  public void text(String whole, @Nullable String title) {
    text = whole;
  }

  @Override
  public void done(int first) {}

  String text() {
    return text;
  }
}
