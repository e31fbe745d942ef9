/** The best that any matcher could do on an instance. */
@NullMarked
package rapport.bench.optimum;

import org.jspecify.annotations.NullMarked;
