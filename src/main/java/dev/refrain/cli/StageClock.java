package dev.refrain.cli;

import dev.refrain.engine.Progress;
import dev.refrain.engine.Stage;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/// Measures the stages of a run, and shows on a terminal which one is under way.
final class StageClock implements Progress {
  private static final long REDRAW_NANOS = 100_000_000;

  private final Console console;
  private final boolean shown;
  private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
  private final AtomicLong drawn = new AtomicLong();
  private volatile long began;

  StageClock(Console console, boolean shown) {
    this.console = console;
    this.shown = shown;
  }

  @Override
  public void begin(Stage stage) {
    began = System.nanoTime();
    show(stage.doing() + " …");
  }

  @Override
  public void read(int articles, long bytes, long all) {
    if (isDue()) {
      double seconds = seconds();
      String speed =
          bytes == 0
              ? String.format(Locale.ROOT, "%,.0f a second", articles / seconds)
              : String.format(Locale.ROOT, "%,.0f MB/s", bytes / 1e6 / seconds);
      show(
          String.format(Locale.ROOT, "%s … %,d (%s", Stage.READ.doing(), articles, speed)
              + left(bytes, all)
              + ")");
    }
  }

  @Override
  public void done(Stage stage, long part, long all) {
    if (isDue()) {
      show(
          String.format(Locale.ROOT, "%s … %d %%", stage.doing(), 100 * part / Math.max(1, all))
              + left(part, all));
    }
  }

  /// Whether somebody watches, and has not been told anything for a moment.
  private boolean isDue() {
    long last = drawn.get();
    long now = System.nanoTime();
    return shown && now - last > REDRAW_NANOS && drawn.compareAndSet(last, now);
  }

  private double seconds() {
    return Math.max(1, System.nanoTime() - began) / 1e9;
  }

  private String left(long part, long all) {
    boolean known = part > 0 && all >= part;
    return known
        ? String.format(Locale.ROOT, ", %.0f s left", seconds() * (all - part) / part)
        : "";
  }

  @Override
  public void end(Stage stage) {
    nanos.merge(stage, System.nanoTime() - began, Long::sum);
    show("");
  }

  private synchronized void show(String message) {
    if (shown) {
      console.overwrite(message);
    }
  }

  /// Seconds a stage, in order, by its name in files.
  Map<String, Double> stages() {
    var seconds = new LinkedHashMap<String, Double>();
    nanos.forEach((stage, time) -> seconds.put(stage.label(), time / 1e9));
    return seconds;
  }

  /// The same in one line.
  String line() {
    double total = nanos.values().stream().mapToLong(Long::longValue).sum() / 1e9;
    String stages =
        stages().entrySet().stream()
            .map(entry -> String.format(Locale.ROOT, "%s %.2f", entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "%.2f s (%s)", total, stages);
  }
}
