/// Refrain and its peers as whole processes, side by side.
///
/// Read [dev.refrain.bench.WholeRuns] first; it is started from source. `Hash4jPairs` and
/// `JavaLshPairs` do the usual job with other people's MinHash.
package dev.refrain.bench;
