/** Tests of the fold of one event. */
@NullMarked
package rapport.match.event;

import org.jspecify.annotations.NullMarked;
