package rapport.checkin.kiosk.redis;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import rapport.checkin.event.EventId;
import rapport.checkin.kiosk.Kiosk;
import rapport.checkin.kiosk.KioskStore;
import rapport.checkin.plumbing.BriefMemory;
import rapport.checkin.plumbing.CopyCache;

/**
 * Remembers whose a token is for two seconds, since every scan asks. What another
 * instance revokes is so refused two seconds later at most.
 */
final class RememberedKiosks implements KioskStore, CopyCache {

	private static final Duration GOOD_FOR = Duration.ofSeconds(2);

	private final KioskStore stored;

	private final BriefMemory<String, Kiosk> remembered;

	RememberedKiosks(KioskStore stored, Clock clock) {
		this.stored = stored;
		this.remembered = new BriefMemory<>(GOOD_FOR, clock);
	}

	@Override
	public Optional<Kiosk> byCode(String digest) {
		return this.stored.byCode(digest);
	}

	@Override
	public Optional<Kiosk> byToken(String digest) {
		return this.remembered.find(digest, this.stored::byToken);
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
