/** What all programs here do alike. */
@NullMarked
package rapport.bench.program;

import org.jspecify.annotations.NullMarked;
