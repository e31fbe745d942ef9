/**
 * From an introduction to a message on its way: which channel, whether still, and what
 * became of it.
 */
@NullMarked
package rapport.notify.delivery;

import org.jspecify.annotations.NullMarked;
