/** The counters behind the domain's metrics interfaces, for Prometheus. */
@NullMarked
package rapport.match.metrics;

import org.jspecify.annotations.NullMarked;
