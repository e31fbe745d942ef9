/** Tests of the matching. */
@NullMarked
package rapport.match.matching;

import org.jspecify.annotations.NullMarked;
