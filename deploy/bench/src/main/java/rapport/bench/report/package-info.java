/** Measures the matcher and writes a report of it, in Markdown with plots. */
@NullMarked
package rapport.bench.report;

import org.jspecify.annotations.NullMarked;
