/** How a service starts, waits, runs its loops and tells what is away. */
@NullMarked
package rapport.starter.lifecycle;

import org.jspecify.annotations.NullMarked;
