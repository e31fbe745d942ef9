/** The calls by which kiosks get their tokens. */
@NullMarked
package rapport.checkin.kiosk.web;

import org.jspecify.annotations.NullMarked;
