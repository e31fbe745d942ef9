/** What becomes of people and events that are to be forgotten. */
@NullMarked
package rapport.checkin.forgetting;

import org.jspecify.annotations.NullMarked;
