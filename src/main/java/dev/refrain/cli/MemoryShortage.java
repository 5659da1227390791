package dev.refrain.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A run that wanted more memory than Java may take: what to tell whoever started it.
final class MemoryShortage {
  private static final long MEGABYTE = 1L << 20;

  private MemoryShortage() {}

  /// The shortage that a failure comes of, null when it comes of something else. One on another
  /// thread arrives inside of other exceptions.
  static @Nullable OutOfMemoryError in(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError shortage) {
        return shortage;
      }
    }
    return null;
  }

  /// Says what is short, how to give more, and what needs less. Java tells kinds of memory apart
  /// only by words.
  static void explain(OutOfMemoryError shortage, Console console) {
    String message = shortage.getMessage();
    advice(message == null ? "" : message.toLowerCase(Locale.ROOT)).forEach(console::say);
  }

  private static List<String> advice(String message) {
    if (message.contains("metaspace") || message.contains("class space")) {
      return List.of(
          "refrain: out of memory: the run wants more room for classes than Java may take here",
          "More: set a larger -XX:MaxMetaspaceSize in REFRAIN_JAVA_OPTS, or none.");
    }
    if (message.contains("direct")) {
      return List.of(
          "refrain: out of memory: the run wants more buffers outside the heap than Java may take",
          "More: set REFRAIN_JAVA_OPTS=-XX:MaxDirectMemorySize=2g, say.");
    }
    if (message.contains("thread")) {
      return List.of(
          "refrain: out of memory: this machine starts no more threads for the run",
          "More: raise the limit of processes (`ulimit -u`) or of memory. Less: a small --threads.");
    }
    if (message.contains("array size") || message.contains("length")) {
      return List.of(
          "refrain: out of memory: a text or a table is larger than Java holds in one piece",
          "More memory does not help: give less input at once, or without its largest rows.");
    }
    return heap(Runtime.getRuntime().maxMemory() / MEGABYTE);
  }

  private static List<String> heap(long megabytes) {
    return List.of(
        String.format(
            Locale.ROOT,
            "refrain: out of memory: the run wants more than the %,d MB that Java may take here",
            megabytes),
        "More, where the machine has it: set REFRAIN_JAVA_OPTS=-Xmx" + twice(megabytes) + ", say.",
        "Less: `duplicates --view raw` with `--level article` or `--level passage` holds no texts.");
  }

  private static String twice(long megabytes) {
    return megabytes < 512 ? 2 * megabytes + "m" : (2 * megabytes + 1023) / 1024 + "g";
  }
}
