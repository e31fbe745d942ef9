/** The Redis side: the working copy of everything, keyed by event. */
@NullMarked
package rapport.checkin.redis;

import org.jspecify.annotations.NullMarked;
