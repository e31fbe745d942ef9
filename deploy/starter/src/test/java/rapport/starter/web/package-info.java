/** Tests of rapport.starter.web. */
@NullMarked
package rapport.starter.web;

import org.jspecify.annotations.NullMarked;
