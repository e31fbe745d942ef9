/** Metrics for Prometheus. */
@NullMarked
package rapport.checkin.metrics;

import org.jspecify.annotations.NullMarked;
