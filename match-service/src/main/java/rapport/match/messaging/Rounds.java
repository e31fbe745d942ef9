package rapport.match.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.match.event.EventState;
import rapport.match.introduction.Introduction;
import rapport.match.round.Headcount;
import rapport.match.round.RoundClock;

/**
 * Runs what time makes due: expiries and rounds. An event where nothing can become due is
 * not looked at until it changes.
 */
final class Rounds {

	private static final Logger logger = LoggerFactory.getLogger(Rounds.class);

	private static final Duration COUNT_EVERY = Duration.ofSeconds(10);

	private final MatcherParts parts;

	private final RoundClock clock;

	private Instant countDue = Instant.MIN;

	Rounds(MatcherParts parts) {
		this.parts = parts;
		this.clock = new RoundClock(parts.timing().roundAfter());
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
		for (var eventId : this.clock.due(now)) {
			var state = this.parts.states().known(eventId);
			if (state != null) {
				state.pass(now);
				apply.accept(state.expired(now));
				if (state.rules().introducesAt(now)) {
					apply.accept(round(state, now));
				}
				state.nextDue(now, this.parts.timing().roundEvery()).ifPresent((at) -> this.clock.dueAt(eventId, at));
			}
		}
		if (!now.isBefore(this.countDue)) {
			var running = this.parts.states()
				.all()
				.stream()
				.filter((it) -> it.rules().timetable().isWithinDay(now))
				.toList();
			this.parts.roundMetrics().counted(Headcount.of(running, now));
			this.countDue = now.plus(COUNT_EVERY);
		}
	}

	/** A round changes nothing by itself, so one that fails stops no other event's. */
	private List<Introduction> round(EventState state, Instant now) {
		long started = System.nanoTime();
		try {
			var proposed = this.parts.round().run(state, now);
			this.parts.roundMetrics().ran(Duration.ofNanos(System.nanoTime() - started), proposed.size());
			return proposed;
		}
		catch (RuntimeException ex) {
			logger.error("A round of the event {} met a bug; the others go on", state.eventId(), ex);
			return List.of();
		}
	}

}
