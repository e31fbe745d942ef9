/** Tests of how load is put on the door. */
@NullMarked
package rapport.bench.door;

import org.jspecify.annotations.NullMarked;
