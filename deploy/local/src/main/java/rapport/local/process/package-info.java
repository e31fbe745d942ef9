/** Child processes that never outlive the process which started them. */
@NullMarked
package rapport.local.process;

import org.jspecify.annotations.NullMarked;
