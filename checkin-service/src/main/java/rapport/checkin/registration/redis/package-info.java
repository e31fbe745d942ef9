/** What imports did, in Redis. */
@NullMarked
package rapport.checkin.registration.redis;

import org.jspecify.annotations.NullMarked;
