/** Tests of instances. */
@NullMarked
package rapport.bench.instance;

import org.jspecify.annotations.NullMarked;
