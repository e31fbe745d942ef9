/** The HTTP side: the API, its errors, and who may call what. */
@NullMarked
package rapport.checkin.web;

import org.jspecify.annotations.NullMarked;
