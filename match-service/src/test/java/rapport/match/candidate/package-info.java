/** Tests of the candidate index. */
@NullMarked
package rapport.match.candidate;

import org.jspecify.annotations.NullMarked;
