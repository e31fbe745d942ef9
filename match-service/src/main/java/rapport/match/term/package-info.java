/** Terms: what attendees write of what they like, know and ask for. */
@NullMarked
package rapport.match.term;

import org.jspecify.annotations.NullMarked;
