/** What is read of files. */
@NullMarked
package rapport.checkin.table;

import org.jspecify.annotations.NullMarked;
