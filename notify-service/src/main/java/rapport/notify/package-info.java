/** The notify service: its start, and one package for each of its features. */
@NullMarked
package rapport.notify;

import org.jspecify.annotations.NullMarked;
