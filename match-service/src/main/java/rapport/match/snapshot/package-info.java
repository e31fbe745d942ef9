/** Snapshots of the events' states: what they cover and where they are kept. */
@NullMarked
package rapport.match.snapshot;

import org.jspecify.annotations.NullMarked;
