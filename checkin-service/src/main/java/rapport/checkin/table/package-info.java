/** Files of people, CSV or Excel: their rows, and the one that names their columns. */
@NullMarked
package rapport.checkin.table;

import org.jspecify.annotations.NullMarked;
