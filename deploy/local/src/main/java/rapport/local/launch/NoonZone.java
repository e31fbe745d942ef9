package rapport.local.launch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where it is about noon: at night no texts are sent. */
final class NoonZone {

	private NoonZone() {
	}

	/** Returns the time zone in which it is nearest to noon then, of one an hour. */
	static ZoneId at(Instant time) {
		return Stream
			.of("Pacific/Pago_Pago", "Pacific/Honolulu", "America/Anchorage", "America/Los_Angeles", "America/Denver",
					"America/Chicago", "America/New_York", "America/Halifax", "America/Sao_Paulo",
					"Atlantic/South_Georgia", "Atlantic/Azores", "UTC", "Europe/Berlin", "Europe/Athens",
					"Africa/Nairobi", "Asia/Dubai", "Asia/Karachi", "Asia/Dhaka", "Asia/Bangkok", "Asia/Singapore",
					"Asia/Tokyo", "Australia/Brisbane", "Pacific/Noumea", "Pacific/Fiji")
			.map(ZoneId::of)
			.min(Comparator.comparing((it) -> fromNoon(time, it)))
			.orElseThrow();
	}

	private static Duration fromNoon(Instant time, ZoneId zone) {
		return Duration.between(LocalTime.NOON, time.atZone(zone).toLocalTime()).abs();
	}

}
