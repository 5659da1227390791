/// The page for people: `index.html`, one file that opens offline from disk.
///
/// Read [dev.refrain.report.page.IndexPage] first. Records ending in `View` are what the templates
/// in `src/main/jte` show; everything is worked out before, so that a template only places it.
@NullMarked
package dev.refrain.report.page;

import org.jspecify.annotations.NullMarked;
