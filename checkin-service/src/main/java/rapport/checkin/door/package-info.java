/** Scans at the door: who is admitted, once, whatever races, and what is told of it. */
@NullMarked
package rapport.checkin.door;

import org.jspecify.annotations.NullMarked;
