/** The ledger on a real Redis. */
@NullMarked
package rapport.notify.ledger.redis;

import org.jspecify.annotations.NullMarked;
