/** The Redis side of the ports: contacts, introductions, the ledger, opt-outs. */
@NullMarked
package rapport.notify.redis;

import org.jspecify.annotations.NullMarked;
