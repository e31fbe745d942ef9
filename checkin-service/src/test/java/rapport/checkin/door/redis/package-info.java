/** Tests of the door on a real Redis. */
@NullMarked
package rapport.checkin.door.redis;

import org.jspecify.annotations.NullMarked;
