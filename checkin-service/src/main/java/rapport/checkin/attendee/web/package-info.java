/** The calls that find attendees and set their admission. */
@NullMarked
package rapport.checkin.attendee.web;

import org.jspecify.annotations.NullMarked;
