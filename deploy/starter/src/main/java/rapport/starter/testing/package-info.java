/** The real servers of a test run, and services to be killed. */
@NullMarked
package rapport.starter.testing;

import org.jspecify.annotations.NullMarked;
