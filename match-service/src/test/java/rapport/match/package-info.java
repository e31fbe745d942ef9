/** Tests of the match service as a whole. */
@NullMarked
package rapport.match;

import org.jspecify.annotations.NullMarked;
