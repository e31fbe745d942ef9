/** Tests of rapport.starter.secret. */
@NullMarked
package rapport.starter.secret;

import org.jspecify.annotations.NullMarked;
