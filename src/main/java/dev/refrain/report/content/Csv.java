package dev.refrain.report.content;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A table for spreadsheets: UTF-8, commas, quotes where a cell wants them (RFC 4180), `\n`, one
/// row a line.
///
/// Cells are text of unknown origin, and a spreadsheet takes a cell that begins with `=`, `+`, `-`
/// or `@` for a formula, which can run programs and send data away (CWE-1236). Such a cell gets an
/// apostrophe in front; so does one that begins with the full-width forms of these signs. Line
/// ends, tabs and other controls become spaces. Cells longer than a spreadsheet takes are cut.
public final class Csv implements Closeable {
  /// What Excel takes is 32,767 characters.
  private static final int LONGEST = 32_000;

  private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

  private final Writer out;

  /// Begins a table with a line of names; closing it closes `out`.
  public Csv(OutputStream out, String... names) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    row((Object[]) names);
  }

  /// Writes a row. Numbers are written as they are, null and what is no number as an empty cell.
  public void row(@Nullable Object... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        out.write(',');
      }
      Object cell = cells[i];
      if (cell instanceof Double value) {
        out.write(Double.isFinite(value) ? Decimals.json(value) : "");
      } else if (cell instanceof Number || cell instanceof Boolean) {
        out.write(cell.toString());
      } else if (cell != null) {
        out.write(text(cell.toString()));
      }
    }
    out.write('\n');
  }

  /// A cell of text, harmless and quoted.
  static String text(String value) {
    String line = oneLine(value);
    String cell = isFormula(line) ? "'" + line : line;
    boolean plain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.equals(cell.strip());
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static boolean isFormula(String line) {
    String begun = line.stripLeading();
    return !begun.isEmpty() && FORMULA.indexOf(begun.charAt(0)) >= 0;
  }

  private static String oneLine(String value) {
    int end = value.length();
    if (end > LONGEST) {
      end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
    var line = new StringBuilder(end + 1);
    for (int i = 0; i < end; i++) {
      char c = value.charAt(i);
      boolean control = c < ' ' || c >= 0x7f && c < 0xa0 || c == '\u2028' || c == '\u2029';
      line.append(control ? ' ' : c);
    }
    return Unicode.wellFormed(end < value.length() ? line.append('…').toString() : line.toString());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
