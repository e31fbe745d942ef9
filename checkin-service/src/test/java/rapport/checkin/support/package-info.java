/** The real servers of a test run, and the service on them. */
@NullMarked
package rapport.checkin.support;

import org.jspecify.annotations.NullMarked;
