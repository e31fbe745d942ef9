/**
 * Every message and how far it came: written ahead, submitted at most once, settled by
 * reports.
 */
@NullMarked
package rapport.notify.ledger;

import org.jspecify.annotations.NullMarked;
