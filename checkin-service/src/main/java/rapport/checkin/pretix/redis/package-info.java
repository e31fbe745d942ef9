/** Answers to calls that scanner apps may send twice, in Redis. */
@NullMarked
package rapport.checkin.pretix.redis;

import org.jspecify.annotations.NullMarked;
