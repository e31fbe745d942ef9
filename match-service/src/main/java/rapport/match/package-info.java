/** The match service: its start, and one package for each of its features. */
@NullMarked
package rapport.match;

import org.jspecify.annotations.NullMarked;
