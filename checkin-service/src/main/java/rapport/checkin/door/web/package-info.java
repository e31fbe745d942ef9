/** The calls of kiosks: scans, batches and undos. */
@NullMarked
package rapport.checkin.door.web;

import org.jspecify.annotations.NullMarked;
