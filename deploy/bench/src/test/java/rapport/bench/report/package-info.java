/** Tests of what the report tells. */
@NullMarked
package rapport.bench.report;

import org.jspecify.annotations.NullMarked;
