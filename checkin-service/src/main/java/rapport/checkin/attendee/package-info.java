/** Attendees, how they are registered and found. */
@NullMarked
package rapport.checkin.attendee;

import org.jspecify.annotations.NullMarked;
