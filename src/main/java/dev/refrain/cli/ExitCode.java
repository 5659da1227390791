package dev.refrain.cli;

/// What a run tells the shell.
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int FINDINGS = 3;

  private ExitCode() {}
}
