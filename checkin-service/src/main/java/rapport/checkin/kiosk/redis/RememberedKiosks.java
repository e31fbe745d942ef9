package rapport.checkin.kiosk.redis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import rapport.checkin.event.EventId;
import rapport.checkin.kiosk.Kiosk;
import rapport.checkin.kiosk.KioskStore;
import rapport.checkin.plumbing.CopyCache;

/**
 * Remembers whose a token is for two seconds, since every scan asks. What another
 * instance revokes is so refused two seconds later at most.
 */
final class RememberedKiosks implements KioskStore, CopyCache {

	private static final Duration GOOD_FOR = Duration.ofSeconds(2);

	/** No service has so many kiosks that call within two seconds. */
	private static final int MOST = 10_000;

	private final KioskStore stored;

	private final Clock clock;

	private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

	private record Remembered(Kiosk kiosk, Instant until) {
	}

	RememberedKiosks(KioskStore stored, Clock clock) {
		this.stored = stored;
		this.clock = clock;
	}

	@Override
	public Optional<Kiosk> byCode(String digest) {
		return this.stored.byCode(digest);
	}

	@Override
	public Optional<Kiosk> byToken(String digest) {
		var now = this.clock.instant();
		var known = this.remembered.get(digest);
		if (known != null && now.isBefore(known.until())) {
			return Optional.of(known.kiosk());
		}
		var found = this.stored.byToken(digest);
		if (this.remembered.size() > MOST) {
			this.remembered.clear();
		}
		found.ifPresent((it) -> this.remembered.put(digest, new Remembered(it, now.plus(GOOD_FOR))));
		return found;
	}

	@Override
	public Optional<Kiosk> find(EventId event, String kioskId) {
		return this.stored.find(event, kioskId);
	}

	@Override
	public List<Kiosk> of(EventId event) {
		return this.stored.of(event);
	}

	@Override
	public boolean replace(Kiosk next, long revision) {
		boolean replaced = this.stored.replace(next, revision);
		this.remembered.clear();
		return replaced;
	}

	@Override
	public void restore(Kiosk recorded) {
		this.stored.restore(recorded);
		this.remembered.clear();
	}

	@Override
	public void forget(EventId event) {
		this.stored.forget(event);
		this.remembered.clear();
	}

	@Override
	public void forget() {
		this.remembered.clear();
	}

}
