/** The figures of an event and what happens at it, as it happens. */
@NullMarked
package rapport.checkin.live;

import org.jspecify.annotations.NullMarked;
