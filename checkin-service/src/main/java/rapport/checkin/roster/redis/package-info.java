/** What changed of an event, in Redis. */
@NullMarked
package rapport.checkin.roster.redis;

import org.jspecify.annotations.NullMarked;
