/** Tests of what all programs do alike. */
@NullMarked
package rapport.bench.program;

import org.jspecify.annotations.NullMarked;
