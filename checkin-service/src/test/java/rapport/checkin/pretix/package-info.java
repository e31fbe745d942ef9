/** Tests of what pretix's scanner apps call. */
@NullMarked
package rapport.checkin.pretix;

import org.jspecify.annotations.NullMarked;
