package rapport.checkin.roster.web;

import java.time.Duration;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import rapport.checkin.event.Event;
import rapport.checkin.event.Events;
import rapport.checkin.kiosk.Kiosk;
import rapport.checkin.kiosk.Kiosks;
import rapport.checkin.roster.RosterChanges;
import rapport.starter.web.ProblemException;

/** Lets a kiosk wait until something is newer than it knows. */
@Component
class RosterWait {

	private static final Duration LOOK_EVERY = Duration.ofMillis(250);

	private final Events events;

	private final Kiosks kiosks;

	private final RosterChanges changes;

	RosterWait(Events events, Kiosks kiosks, RosterChanges changes) {
		this.events = events;
		this.kiosks = kiosks;
		this.changes = changes;
	}

	/**
	 * Returns the event once something is newer, or the time is over.
	 * @throws ProblemException if the kiosk is ended meanwhile
	 */
	Event until(String eventId, RosterCursor known, Kiosk kiosk, int seconds) throws InterruptedException {
		long until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
		while (true) {
			var event = this.events.get(eventId);
			if (!RosterCursor.of(this.changes.mark(event.id()), event.revision()).equals(known)
					|| System.nanoTime() >= until) {
				return event;
			}
			Thread.sleep(LOOK_EVERY);
			if (this.kiosks.find(event.id(), kiosk.kioskId())
				.filter((it) -> it.revision() == kiosk.revision())
				.isEmpty()) {
				throw new ProblemException(HttpStatus.UNAUTHORIZED, "kiosk-revoked", "This kiosk was ended",
						"Forget all that the tablet keeps of the event; the organizer can make a new code.");
			}
		}
	}

}
