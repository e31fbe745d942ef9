/** The real servers of a test run. */
@NullMarked
package rapport.match.support;

import org.jspecify.annotations.NullMarked;
