package dev.refrain.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredInputTest {
  @TempDir private Path folder;

  @Test
  void countsWhatStandsBehindLinksAndPassesOverWhatCannotBeRead() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.write(elsewhere.resolve("b.txt"), new byte[20]);
    Files.write(elsewhere.resolve("c.jsonl.gz"), new byte[100]);
    Path input = Files.createDirectory(folder.resolve("input"));
    Files.write(input.resolve("a.txt"), new byte[3]);
    Files.createSymbolicLink(input.resolve("linked"), elsewhere);
    Files.createSymbolicLink(input.resolve("circle"), input);
    Files.createSymbolicLink(input.resolve("broken"), folder.resolve("nothing"));
    assertThat(bytes(input)).isEqualTo(423);
    assertThat(bytes(input.resolve("linked"))).isEqualTo(420);
    assertThat(bytes(folder.resolve("nothing"))).isZero();
  }

  private static long bytes(Path input) {
    return StoredInput.of(List.of(input.toString()), InputStream.nullInputStream()).bytes();
  }
}
