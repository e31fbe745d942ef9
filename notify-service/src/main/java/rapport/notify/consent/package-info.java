/**
 * What people wish: nothing more, or messages again, at every event their number is at.
 */
@NullMarked
package rapport.notify.consent;

import org.jspecify.annotations.NullMarked;
