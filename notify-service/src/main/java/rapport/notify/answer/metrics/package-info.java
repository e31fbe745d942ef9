/** The counters of replies, for Prometheus. */
@NullMarked
package rapport.notify.answer.metrics;

import org.jspecify.annotations.NullMarked;
