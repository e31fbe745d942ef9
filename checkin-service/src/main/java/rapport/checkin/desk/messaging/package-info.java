/** What the console learns from introductions, deliveries and replies. */
@NullMarked
package rapport.checkin.desk.messaging;

import org.jspecify.annotations.NullMarked;
