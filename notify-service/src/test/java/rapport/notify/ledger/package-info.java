@NullMarked
package rapport.notify.ledger;

import org.jspecify.annotations.NullMarked;
