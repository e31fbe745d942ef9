/** The counters behind the domain's metrics interface, for Prometheus. */
@NullMarked
package rapport.notify.metrics;

import org.jspecify.annotations.NullMarked;
