package dev.refrain.cli;

import dev.refrain.engine.Progress;
import dev.refrain.engine.Stage;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Measures the stages of a run, and shows on a terminal which one is under way.
final class StageClock implements Progress {
  private static final long REDRAW_NANOS = 100_000_000;

  private final Console console;
  private final boolean shown;
  private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
  private long began;
  private long drawn;

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
  public void article(int count) {
    if (shown && System.nanoTime() - drawn > REDRAW_NANOS) {
      drawn = System.nanoTime();
      double seconds = (drawn - began) / 1e9;
      show(
          String.format(
              Locale.ROOT,
              "%s … %,d (%,.0f a second)",
              Stage.READ.doing(),
              count,
              count / seconds));
    }
  }

  @Override
  public void end(Stage stage) {
    nanos.merge(stage, System.nanoTime() - began, Long::sum);
    show("");
  }

  private void show(String message) {
    if (shown) {
      console.overwrite(message);
    }
  }

  /// Seconds a stage, in order, by its name in files.
  Map<String, Double> seconds() {
    var seconds = new LinkedHashMap<String, Double>();
    nanos.forEach((stage, time) -> seconds.put(stage.label(), time / 1e9));
    return seconds;
  }

  /// The same in one line.
  String line() {
    double total = nanos.values().stream().mapToLong(Long::longValue).sum() / 1e9;
    String stages =
        seconds().entrySet().stream()
            .map(entry -> String.format(Locale.ROOT, "%s %.2f", entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "%.2f s (%s)", total, stages);
  }
}
