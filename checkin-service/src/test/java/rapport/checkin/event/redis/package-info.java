/** Events in memory and in Redis. */
@NullMarked
package rapport.checkin.event.redis;

import org.jspecify.annotations.NullMarked;
