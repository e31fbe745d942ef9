/** Rounds: who is introduced to whom now. */
@NullMarked
package rapport.match.round;

import org.jspecify.annotations.NullMarked;
