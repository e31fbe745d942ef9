/** The pages: where the files of kiosk, console and API are served. */
@NullMarked
package rapport.checkin.pages;

import org.jspecify.annotations.NullMarked;
