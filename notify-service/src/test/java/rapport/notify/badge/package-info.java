/** Tests of badges on a real broker. */
@NullMarked
package rapport.notify.badge;

import org.jspecify.annotations.NullMarked;
