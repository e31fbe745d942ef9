/** Tests of what prints badges. */
@NullMarked
package rapport.checkin.badge;

import org.jspecify.annotations.NullMarked;
