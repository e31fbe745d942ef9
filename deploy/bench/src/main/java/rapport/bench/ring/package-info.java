/** Measures the running system: a program that prints what it measured. */
@NullMarked
package rapport.bench.ring;

import org.jspecify.annotations.NullMarked;
