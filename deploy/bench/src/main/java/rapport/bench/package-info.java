/** Benchmarks of the running system, each a program that prints what it measured. */
@NullMarked
package rapport.bench;

import org.jspecify.annotations.NullMarked;
