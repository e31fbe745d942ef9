/** Attendees in memory and in Redis. */
@NullMarked
package rapport.checkin.attendee.redis;

import org.jspecify.annotations.NullMarked;
