package rapport.checkin.kiosk.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A code by which a kiosk can be enrolled. */
record EnrolmentCode(String kioskId, String code, String grouped, String url, Instant expiresAt, String qr,
		List<String> replaces, @Nullable String warning) {
}
