/** Tests of terms. */
@NullMarked
package rapport.match.term;

import org.jspecify.annotations.NullMarked;
