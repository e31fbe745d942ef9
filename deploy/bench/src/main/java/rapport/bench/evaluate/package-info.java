/** Runs the matcher over people of a file and writes down how well it did. */
@NullMarked
package rapport.bench.evaluate;

import org.jspecify.annotations.NullMarked;
