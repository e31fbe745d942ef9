/** The HTTP side: why two were introduced. */
@NullMarked
package rapport.match.web;

import org.jspecify.annotations.NullMarked;
