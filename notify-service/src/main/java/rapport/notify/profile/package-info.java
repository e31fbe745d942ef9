/**
 * What attendees say of themselves: who named nothing is asked once, and what she answers
 * becomes her profile.
 */
@NullMarked
package rapport.notify.profile;

import org.jspecify.annotations.NullMarked;
