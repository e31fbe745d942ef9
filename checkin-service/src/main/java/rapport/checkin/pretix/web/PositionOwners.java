package rapport.checkin.pretix.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.AttendeeRoll;
import rapport.checkin.attendee.AttendeeRoll.RollOrder;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.CopyCache;
import rapport.checkin.pretix.PretixIds;

/**
 * Knows whose position a number is, which is a digest of her id: of each event that is
 * asked for it keeps them all in memory, and reads on where it stopped.
 */
@Component
class PositionOwners implements CopyCache {

	private static final int A_PAGE = 1_000;

	private final AttendeeRoll roll;

	private final PretixIds ids;

	private final RecentEvents<Owners> events = new RecentEvents<>();

	PositionOwners(AttendeeRoll roll, PretixIds ids) {
		this.roll = roll;
		this.ids = ids;
	}

	Optional<AttendeeId> of(EventId event, String position) {
		if (!position.matches("\\d{1,16}")) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.events.of(event, Owners::new).of(event, Long.parseLong(position)));
	}

	@Override
	public void forget() {
		this.events.clear();
	}

	/** Those of an event. */
	private final class Owners {

		private final Map<Long, AttendeeId> all = new ConcurrentHashMap<>();

		private Instant readTo = Instant.EPOCH;

		synchronized @Nullable AttendeeId of(EventId event, long position) {
			if (!this.all.containsKey(position)) {
				var from = this.readTo;
				for (int skipped = 0;; skipped += A_PAGE) {
					var page = PositionOwners.this.roll.page(event, RollOrder.REGISTERED, from, skipped, A_PAGE);
					page.entries()
						.forEach((it) -> this.all.put(PositionOwners.this.ids.position(event, it.attendee()),
								it.attendee()));
					if (page.entries().size() < A_PAGE) {
						this.readTo = page.readAt();
						break;
					}
				}
			}
			return this.all.get(position);
		}

	}

}
