package dev.refrain.audit;

import dev.refrain.model.Severity;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Letters decoded wrongly.
final class Mojibake implements PageRule {
  private static final Threshold TWICE =
      Threshold.count(
          "pairs", 2, "characters", "of two bytes, at least, where there is none of three");

  private static final RuleCard CARD =
      new RuleCard(
              "mojibake",
              "Letters decoded wrongly",
              Severity.ERROR,
              "runs of characters that Windows-1252 has above ASCII",
              "their bytes are a character of UTF-8: once for one of three bytes or more, twice for"
                  + " those of two, unless a quotation mark follows a letter",
              "UTF-8 that was read as Windows-1252 or Latin-1; by chance such bytes stand together"
                  + " hardly ever, Ã and a closing mark in Portuguese capitals excepted",
              "turn the text into bytes again and decode these as UTF-8",
              "It doesnâ€™t open â€” the cafÃ© said")
          .with(TWICE);

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int TWO_BYTES = 2;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Fault> faults(Subject subject) {
    String text = subject.text();
    var lines = new ArrayList<Place>();
    int two = 0;
    int more = 0;
    int first = -1;
    int end = 0;
    for (int at : subject.beyondAscii()) {
      char c = text.charAt(at);
      int length = at >= end && c >= 0xc2 && c <= 0xf4 ? sequence(text, at) : 0;
      if (length > 0) {
        two += length == TWO_BYTES ? 1 : 0;
        more += length > TWO_BYTES ? 1 : 0;
        first = first < 0 ? at : first;
        Place line = subject.lines().place(subject.lines().at(at));
        if (lines.isEmpty() || !lines.getLast().equals(line)) {
          lines.add(line);
        }
        end = at + length;
      }
    }
    if (more == 0 && two < subject.threshold(TWICE)) {
      return List.of();
    }
    String message =
        String.format(
            Locale.ROOT,
            "%d characters of UTF-8 read as Windows-1252, first %s",
            two + more,
            Quote.of(text.substring(first, Math.min(text.length(), first + 12))));
    return Fault.overAll(lines, .95, message);
  }

  /// How many characters from `at` on are the bytes of one character of UTF-8, 0 for none.
  private static int sequence(String text, int at) {
    char lead = text.charAt(at);
    int length = lead < 0xe0 ? TWO_BYTES : lead < 0xf0 ? 3 : 4;
    if (at + length > text.length()) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      char c = text.charAt(i);
      int value = c < 0x100 ? c : WINDOWS.newEncoder().canEncode(c) ? windows(c) : 0;
      if (value < 0x80 || value > 0xbf || length == TWO_BYTES && "“”’‘…".indexOf(c) >= 0) {
        return 0;
      }
    }
    return length;
  }

  private static int windows(char c) {
    return String.valueOf(c).getBytes(WINDOWS)[0] & 0xff;
  }
}
