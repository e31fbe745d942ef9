/** Tests of the life of an introduction. */
@NullMarked
package rapport.match.introduction;

import org.jspecify.annotations.NullMarked;
