/** Kiosks on Kafka. */
@NullMarked
package rapport.checkin.kiosk.messaging;

import org.jspecify.annotations.NullMarked;
