/** Tests of the counters. */
@NullMarked
package rapport.match.metrics;

import org.jspecify.annotations.NullMarked;
