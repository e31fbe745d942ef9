/** One event: the fold of all that was said of it, and what follows. */
@NullMarked
package rapport.match.event;

import org.jspecify.annotations.NullMarked;
