/// Predictions against labels: precision, recall, F1, B-cubed, ARI, NMI.
///
/// Read [dev.refrain.evaluate.Evaluation] first.
@NullMarked
package dev.refrain.evaluate;

import org.jspecify.annotations.NullMarked;
