package rapport.checkin.door.redis;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import rapport.checkin.door.Stay;
import tools.jackson.databind.json.JsonMapper;

/** Where somebody stands, as Redis has it. */
record StoredStay(long sequence, boolean inside, @Nullable Instant since, String kiosk, boolean ever,
		@Nullable String lastScan) {

	private static final JsonMapper JSON = new JsonMapper();

	static String write(Stay it) {
		return JSON.writeValueAsString(
				new StoredStay(it.sequence(), it.inside(), it.since(), it.kiosk(), it.ever(), it.lastScan()));
	}

	static Stay read(String text) {
		if (text.isEmpty()) {
			return Stay.NONE;
		}
		var it = JSON.readValue(text, StoredStay.class);
		return new Stay(it.inside, it.since, it.kiosk, it.ever, it.lastScan, it.sequence);
	}

}
