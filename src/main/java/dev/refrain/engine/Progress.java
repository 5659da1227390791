package dev.refrain.engine;

/// Who wants to know how far a run is. Called from one thread.
public interface Progress {
  /// A progress that nobody watches.
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(Stage stage) {}

        @Override
        public void article(int count) {}

        @Override
        public void end(Stage stage) {}
      };

  void begin(Stage stage);

  /// One more article was read.
  ///
  /// @param count articles so far
  void article(int count);

  void end(Stage stage);
}
