/** Badges: what is on one, the printers at an event's doors, and what was printed. */
@NullMarked
package rapport.checkin.badge;

import org.jspecify.annotations.NullMarked;
