/** The console's read model in Redis. */
@NullMarked
package rapport.checkin.desk.redis;

import org.jspecify.annotations.NullMarked;
