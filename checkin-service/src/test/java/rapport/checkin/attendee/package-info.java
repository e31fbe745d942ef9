/** Who is registered. */
@NullMarked
package rapport.checkin.attendee;

import org.jspecify.annotations.NullMarked;
