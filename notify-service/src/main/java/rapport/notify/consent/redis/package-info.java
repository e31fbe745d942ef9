/** Wishes in Redis. */
@NullMarked
package rapport.notify.consent.redis;

import org.jspecify.annotations.NullMarked;
