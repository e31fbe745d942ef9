/** Tests of the ledger's rules. */
@NullMarked
package rapport.notify.ledger;

import org.jspecify.annotations.NullMarked;
