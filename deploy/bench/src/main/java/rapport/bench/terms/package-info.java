/** How well, and how fast, the matcher tells which labels are one term. */
@NullMarked
package rapport.bench.terms;

import org.jspecify.annotations.NullMarked;
