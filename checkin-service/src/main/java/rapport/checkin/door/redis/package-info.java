/** The ledger of scans in Redis. */
@NullMarked
package rapport.checkin.door.redis;

import org.jspecify.annotations.NullMarked;
