/** Who changed what by hand, and why. */
@NullMarked
package rapport.checkin.audit;

import org.jspecify.annotations.NullMarked;
