/**
 * What a team would build first: simpler ways to introduce people, under the same rules.
 */
@NullMarked
package rapport.bench.baseline;

import org.jspecify.annotations.NullMarked;
