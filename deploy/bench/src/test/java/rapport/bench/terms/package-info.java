/** Tests of what belongs to one term. */
@NullMarked
package rapport.bench.terms;

import org.jspecify.annotations.NullMarked;
