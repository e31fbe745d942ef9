/** How long the matcher takes to be ready again. */
@NullMarked
package rapport.bench.restart;

import org.jspecify.annotations.NullMarked;
