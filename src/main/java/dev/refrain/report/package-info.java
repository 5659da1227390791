/// An analysis becomes files for machines and a page for people.
///
/// Read [dev.refrain.report.ReportFolder] first, then [dev.refrain.report.ReportFile] for what can
/// be written.
@NullMarked
package dev.refrain.report;

import org.jspecify.annotations.NullMarked;
