package dev.refrain.spill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class TemporaryFileTest {
  @Test
  void whyThereIsNoRoomIsSaidInWords() {
    assertThat(TemporaryFile.noRoom(new NoSuchFileException("/gone/refrain1.spool"), "wait"))
        .hasMessageContaining("could not be written: there is no such folder; make room there")
        .hasMessageEndingWith(", or wait");
    assertThat(TemporaryFile.noRoom(new AccessDeniedException("/mine/refrain1.spool"), "wait"))
        .hasMessageContaining("could not be written: permission denied;");
    assertThat(TemporaryFile.noRoom(new IOException("No space left on device"), "wait"))
        .hasMessageContaining("could not be written: No space left on device;");
  }
}
