package dev.refrain.engine;

/// Who wants to know how far a run is. Stages begin and end on one thread; what is told of them may
/// come from several.
public interface Progress {
  /// A progress that nobody watches.
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(Stage stage) {}

        @Override
        public void read(int articles, long bytes, long all) {}

        @Override
        public void done(Stage stage, long part, long all) {}

        @Override
        public void end(Stage stage) {}
      };

  void begin(Stage stage);

  /// So much of the input was read.
  ///
  /// @param articles so far
  /// @param bytes so far, 0 when they are not counted
  /// @param all bytes there are, 0 when that is not known
  void read(int articles, long bytes, long all);

  /// So much of the work of a stage is done.
  void done(Stage stage, long part, long all);

  void end(Stage stage);
}
