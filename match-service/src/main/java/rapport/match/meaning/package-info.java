/**
 * Where it is known which words mean the same: a table of topics, the organizer's
 * aliases, and an embedding model.
 */
@NullMarked
package rapport.match.meaning;

import org.jspecify.annotations.NullMarked;
