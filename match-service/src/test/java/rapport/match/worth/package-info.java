/** Tests of what introductions are worth. */
@NullMarked
package rapport.match.worth;

import org.jspecify.annotations.NullMarked;
