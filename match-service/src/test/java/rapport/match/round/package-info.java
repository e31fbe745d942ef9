/** Tests of rounds. */
@NullMarked
package rapport.match.round;

import org.jspecify.annotations.NullMarked;
