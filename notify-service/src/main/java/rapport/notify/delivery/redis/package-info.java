/** What badges show, in Redis. */
@NullMarked
package rapport.notify.delivery.redis;

import org.jspecify.annotations.NullMarked;
