/** What was printed, and the printers, in Redis. */
@NullMarked
package rapport.checkin.badge.redis;

import org.jspecify.annotations.NullMarked;
