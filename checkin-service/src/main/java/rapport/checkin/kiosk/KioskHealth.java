package rapport.checkin.kiosk;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.EventId;

/**
 * What kiosks told of themselves last. It is not on record: a kiosk soon tells it anew.
 */
public interface KioskHealth {

	/**
	 * What a kiosk told.
	 *
	 * @param battery in per cent
	 * @param queued scans that are not sent yet
	 * @param listAt how old its roster is
	 * @param version of its page
	 */
	record Heartbeat(Instant seenAt, @Nullable Integer battery, @Nullable Integer queued, @Nullable Instant listAt,
			@Nullable String version) {
	}

	void beat(EventId event, String kioskId, Heartbeat heartbeat);

	/** Returns what each kiosk of an event told last, by its id. */
	Map<String, Heartbeat> of(EventId event);

	void forget(EventId event);

}
