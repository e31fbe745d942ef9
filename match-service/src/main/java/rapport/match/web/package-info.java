/**
 * The HTTP side: why two were introduced or somebody was not, and what settings would
 * bring.
 */
@NullMarked
package rapport.match.web;

import org.jspecify.annotations.NullMarked;
