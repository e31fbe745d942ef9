package rapport.match.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import rapport.match.event.EventState;
import rapport.match.introduction.Introduction;
import rapport.match.round.Headcount;
import rapport.match.round.RoundClock;

/** Runs what time makes due: expiries and rounds. */
final class Rounds {

	private static final Duration COUNT_EVERY = Duration.ofSeconds(10);

	private final MatcherParts parts;

	private final RoundClock clock;

	private Instant countDue = Instant.MIN;

	Rounds(MatcherParts parts) {
		this.parts = parts;
		this.clock = new RoundClock(parts.timing().roundAfter(), parts.timing().roundEvery());
	}

	/** Something changed that may make an introduction possible. */
	void changed(String eventId, Instant now) {
		this.clock.changed(eventId, now);
	}

	/**
	 * Runs what is due.
	 * @param apply takes introductions into the state before more follow from it
	 */
	void run(Instant now, Consumer<List<Introduction>> apply) {
		var states = this.parts.states().all();
		for (var state : states) {
			if (this.clock.due(state.eventId(), now)) {
				apply.accept(state.expired(now));
				apply.accept(round(state, now));
			}
		}
		if (!now.isBefore(this.countDue)) {
			this.parts.roundMetrics().counted(Headcount.of(states, now));
			this.countDue = now.plus(COUNT_EVERY);
		}
	}

	private List<Introduction> round(EventState state, Instant now) {
		long started = System.nanoTime();
		var proposed = this.parts.round().run(state, now);
		this.parts.roundMetrics().ran(Duration.ofNanos(System.nanoTime() - started), proposed.size());
		return proposed;
	}

}
