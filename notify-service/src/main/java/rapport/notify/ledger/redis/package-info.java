/** The ledger and its outbox in Redis. */
@NullMarked
package rapport.notify.ledger.redis;

import org.jspecify.annotations.NullMarked;
