/** The call by which kiosks get their rosters. */
@NullMarked
package rapport.checkin.roster.web;

import org.jspecify.annotations.NullMarked;
