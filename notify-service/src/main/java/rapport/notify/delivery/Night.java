package rapport.notify.delivery;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * When people are not to be woken.
 *
 * @param begins the local time from which on, or nothing if there is no night
 * @param ends the local time until which
 * @param zones where a number is
 */
record Night(@Nullable LocalTime begins, @Nullable LocalTime ends, NumberZones zones) {

	private static final String NONE = "none";

	/**
	 * Reads a night such as {@code 22:00-08:00}, or {@code none}.
	 * @throws IllegalArgumentException if it is neither, or has no end
	 */
	static Night read(String text, NumberZones zones) {
		if (NONE.equals(text)) {
			return new Night(null, null, zones);
		}
		if (!text.matches("([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]")) {
			throw new IllegalArgumentException("rapport.delivery.night must be like 22:00-08:00, or none");
		}
		int dash = text.indexOf('-');
		var begins = LocalTime.parse(text.substring(0, dash));
		var ends = LocalTime.parse(text.substring(dash + 1));
		if (begins.equals(ends)) {
			throw new IllegalArgumentException(
					"rapport.delivery.night must end at another time than it begins, or be none");
		}
		return new Night(begins, ends, zones);
	}

	/** Returns whether it is night where a number is: in all zones it may be in. */
	boolean of(String number, Instant now) {
		var where = this.zones.of(number);
		return !where.isEmpty() && where.stream().allMatch((zone) -> at(zone, now));
	}

	/** Returns whether it is night in a zone. */
	boolean at(ZoneId zone, Instant now) {
		if (this.begins == null || this.ends == null) {
			return false;
		}
		var time = LocalTime.ofInstant(now, zone);
		boolean late = !time.isBefore(this.begins);
		boolean early = time.isBefore(this.ends);
		return this.begins.isAfter(this.ends) ? (late || early) : (late && early);
	}

}
