/** Tests of the evaluator. */
@NullMarked
package rapport.bench.evaluate;

import org.jspecify.annotations.NullMarked;
