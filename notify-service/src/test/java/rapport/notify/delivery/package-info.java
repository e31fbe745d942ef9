/** How messages are told of, on a real ledger. */
@NullMarked
package rapport.notify.delivery;

import org.jspecify.annotations.NullMarked;
