/** Tests of live streams. */
@NullMarked
package rapport.checkin.desk.web;

import org.jspecify.annotations.NullMarked;
