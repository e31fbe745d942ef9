/** Tests of the starter as a whole. */
@NullMarked
package rapport.starter;

import org.jspecify.annotations.NullMarked;
