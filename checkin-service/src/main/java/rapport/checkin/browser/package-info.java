/** What is compiled for the kiosk's browser; the service itself never runs it. */
@NullMarked
package rapport.checkin.browser;

import org.jspecify.annotations.NullMarked;
