/** Attendees, as far as matching needs to know them. */
@NullMarked
package rapport.match.attendee;

import org.jspecify.annotations.NullMarked;
