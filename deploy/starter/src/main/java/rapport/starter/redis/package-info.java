/** Redis as a working copy that can be made anew at any moment. */
@NullMarked
package rapport.starter.redis;

import org.jspecify.annotations.NullMarked;
