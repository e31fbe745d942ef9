/** Finds for an attendee whom she would best be introduced to, without looking at all. */
@NullMarked
package rapport.match.candidate;

import org.jspecify.annotations.NullMarked;
