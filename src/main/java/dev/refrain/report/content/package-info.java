/// What every file of a report is made from: the analysis, the rules' texts, numbers and JSON
/// written one way.
///
/// Read [dev.refrain.report.content.Report] first.
@NullMarked
package dev.refrain.report.content;

import org.jspecify.annotations.NullMarked;
