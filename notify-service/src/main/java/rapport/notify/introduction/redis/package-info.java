/** Introductions in Redis. */
@NullMarked
package rapport.notify.introduction.redis;

import org.jspecify.annotations.NullMarked;
