package dev.refrain.cli;

/// How a result is printed.
enum ResultFormat {
  TEXT,
  JSON
}
