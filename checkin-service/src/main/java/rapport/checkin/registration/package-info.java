/**
 * What organizers say of attendees, in a CSV or one by one, made into attendees or
 * refusals.
 */
@NullMarked
package rapport.checkin.registration;

import org.jspecify.annotations.NullMarked;
