/** How good a set of introductions is. */
@NullMarked
package rapport.bench.score;

import org.jspecify.annotations.NullMarked;
