/** Figures of the door for Prometheus. */
@NullMarked
package rapport.checkin.door.metrics;

import org.jspecify.annotations.NullMarked;
