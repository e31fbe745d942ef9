/** What is read of cells. */
@NullMarked
package rapport.checkin.cell;

import org.jspecify.annotations.NullMarked;
