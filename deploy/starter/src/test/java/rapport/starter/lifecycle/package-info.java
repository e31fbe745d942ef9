/** Tests of rapport.starter.lifecycle. */
@NullMarked
package rapport.starter.lifecycle;

import org.jspecify.annotations.NullMarked;
