/** Tests of the rosters. */
@NullMarked
package rapport.checkin.roster;

import org.jspecify.annotations.NullMarked;
