/**
 * Where it is known which words mean the same: a table of topics and the organizer's
 * aliases.
 */
@NullMarked
package rapport.match.topic;

import org.jspecify.annotations.NullMarked;
