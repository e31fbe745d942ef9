/** Tests of what all features share. */
@NullMarked
package rapport.checkin.plumbing;

import org.jspecify.annotations.NullMarked;
