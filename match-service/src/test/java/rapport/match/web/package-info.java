/** Tests of the HTTP side. */
@NullMarked
package rapport.match.web;

import org.jspecify.annotations.NullMarked;
