/** Tests of what is kept in Redis. */
@NullMarked
package rapport.match.redis;

import org.jspecify.annotations.NullMarked;
