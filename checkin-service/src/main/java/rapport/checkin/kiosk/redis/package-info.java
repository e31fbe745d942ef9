/** Codes and tokens in Redis. */
@NullMarked
package rapport.checkin.kiosk.redis;

import org.jspecify.annotations.NullMarked;
