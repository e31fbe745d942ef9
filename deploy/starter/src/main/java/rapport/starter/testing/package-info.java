/** The real servers of a test run, and contracts as files. */
@NullMarked
package rapport.starter.testing;

import org.jspecify.annotations.NullMarked;
