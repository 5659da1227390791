package dev.refrain.cli;

import java.util.Locale;

/// A run that wanted more memory than Java may take: what to tell whoever started it.
final class MemoryShortage {
  private static final long MEGABYTE = 1L << 20;

  private MemoryShortage() {}

  /// Whether a failure comes of it. One on another thread arrives inside of other exceptions.
  static boolean caused(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return true;
      }
    }
    return false;
  }

  /// Says what happened, how to give more, and what needs less.
  static void explain(Console console) {
    long megabytes = Runtime.getRuntime().maxMemory() / MEGABYTE;
    console.say(
        String.format(
            Locale.ROOT,
            "refrain: out of memory: the run wants more than the %,d MB that Java may take here",
            megabytes));
    console.say(
        "More, where the machine has it: set REFRAIN_JAVA_OPTS=-Xmx" + twice(megabytes) + ", say.");
    console.say(
        "Less: `duplicates --view raw` with `--level article` or `--level passage` holds no texts.");
  }

  private static String twice(long megabytes) {
    return megabytes < 512 ? 2 * megabytes + "m" : (2 * megabytes + 1023) / 1024 + "g";
  }
}
