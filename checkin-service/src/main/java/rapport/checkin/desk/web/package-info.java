/** The console's calls: figures, introductions and the live stream. */
@NullMarked
package rapport.checkin.desk.web;

import org.jspecify.annotations.NullMarked;
