/** Tests of what pretix's calls keep in memory. */
@NullMarked
package rapport.checkin.pretix.web;

import org.jspecify.annotations.NullMarked;
