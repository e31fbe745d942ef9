/** The counters of messages, for Prometheus. */
@NullMarked
package rapport.notify.delivery.metrics;

import org.jspecify.annotations.NullMarked;
