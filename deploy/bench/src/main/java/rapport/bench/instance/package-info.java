/**
 * What is matched: people, when they are there, and the pairs that could be introduced.
 */
@NullMarked
package rapport.bench.instance;

import org.jspecify.annotations.NullMarked;
