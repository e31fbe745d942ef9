/** Tests of the console's read model. */
@NullMarked
package rapport.checkin.desk;

import org.jspecify.annotations.NullMarked;
