/** Profiles in Redis. */
@NullMarked
package rapport.notify.profile.redis;

import org.jspecify.annotations.NullMarked;
