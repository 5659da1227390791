package dev.refrain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.refrain.model.Lines;
import dev.refrain.model.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextLinesTest {
  @Test
  void countsLinesAsAnEditorDoes() {
    var lines = new TextLines("one\r\n\u00a0\nthree\u2028still\n");
    assertThat(lines.count()).isEqualTo(4);
    assertThat(lines.place(1).span()).isEqualTo(new Span(0, 3));
    assertThat(lines.isBlank(2)).isTrue();
    assertThat(lines.place(3).span()).isEqualTo(new Span(7, 18));
    assertThat(lines.whole().lines()).isEqualTo(new Lines(1, 3));
  }

  @Test
  void findsTheLineOfEveryOffset() {
    var random = new Random(5);
    var text = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      text.append(random.nextInt(9) == 0 ? '\n' : 'x');
    }
    var lines = new TextLines(text.toString());
    int line = 1;
    for (int at = 0; at < text.length(); at++) {
      assertThat(lines.at(at)).isEqualTo(line);
      line += text.charAt(at) == '\n' ? 1 : 0;
    }
    assertThat(lines.count()).isEqualTo(line);
  }

  @Test
  void joinsNeighbouringLines() {
    String text = "x\nx x\n\nx\n";
    assertThat(new TextLines(text).holding(at -> text.charAt(at) == 'x'))
        .extracting(Place::lines)
        .containsExactly(new Lines(1, 2), Lines.of(4));
  }
}
