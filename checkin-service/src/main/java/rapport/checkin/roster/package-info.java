/** Rosters: what a kiosk needs to decide while it is offline, sealed. */
@NullMarked
package rapport.checkin.roster;

import org.jspecify.annotations.NullMarked;
