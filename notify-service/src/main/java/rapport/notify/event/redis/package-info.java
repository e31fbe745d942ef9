/** Events in Redis. */
@NullMarked
package rapport.notify.event.redis;

import org.jspecify.annotations.NullMarked;
