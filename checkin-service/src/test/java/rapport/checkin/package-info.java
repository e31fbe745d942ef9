/** Tests of the check-in service as a whole. */
@NullMarked
package rapport.checkin;

import org.jspecify.annotations.NullMarked;
