/** Scans at the door: who is admitted, once, whatever races, and what is told of it. */
@NullMarked
package rapport.checkin.checkin;

import org.jspecify.annotations.NullMarked;
