/** The ledger on a real Redis. */
@NullMarked
package rapport.notify.redis;

import org.jspecify.annotations.NullMarked;
