/** Tests of rapport.starter.redis. */
@NullMarked
package rapport.starter.redis;

import org.jspecify.annotations.NullMarked;
