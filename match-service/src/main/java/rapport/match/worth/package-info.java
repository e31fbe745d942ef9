/** How good an introduction is for both sides, and why. */
@NullMarked
package rapport.match.worth;

import org.jspecify.annotations.NullMarked;
