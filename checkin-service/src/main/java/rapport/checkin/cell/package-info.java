/** What people write in a cell: yes and no, nothing, lists, languages, numbers. */
@NullMarked
package rapport.checkin.cell;

import org.jspecify.annotations.NullMarked;
