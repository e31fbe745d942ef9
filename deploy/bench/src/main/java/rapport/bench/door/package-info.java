/** The door under load, beside what it stands on and what is usual. */
@NullMarked
package rapport.bench.door;

import org.jspecify.annotations.NullMarked;
