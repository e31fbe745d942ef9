/** Tests of the optimum. */
@NullMarked
package rapport.bench.optimum;

import org.jspecify.annotations.NullMarked;
