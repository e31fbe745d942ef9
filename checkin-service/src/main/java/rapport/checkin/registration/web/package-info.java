/** The calls that register attendees, by CSV and one by one. */
@NullMarked
package rapport.checkin.registration.web;

import org.jspecify.annotations.NullMarked;
