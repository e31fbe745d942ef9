package rapport.match.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * When an event is open, and how long who came in counts as present.
 *
 * @param quiet when nothing is proposed, though the event is open
 * @param presenceByDay whether presence ends when a day closes; else at an exit alone
 */
public record Timetable(List<Day> days, List<Quiet> quiet, boolean presenceByDay) {

	/** No day at all: never open, and never over. */
	public static final Timetable NEVER = new Timetable(List.of(), List.of(), true);

	/** One day that begins long ago and ends long from now. */
	public static final Timetable ALWAYS = new Timetable(List.of(new Day(Instant.parse("2000-01-01T00:00:00Z"),
			Instant.parse("2199-12-31T00:00:00Z"), Instant.parse("2199-12-31T00:00:00Z"))), List.of(), true);

	/**
	 * A day of an event.
	 *
	 * @param doors from when on people are introduced
	 * @param ends when that is over
	 * @param closes when the doors are shut, and presence ends
	 */
	public record Day(Instant doors, Instant ends, Instant closes) {

		boolean has(Instant now) {
			return !now.isBefore(this.doors) && now.isBefore(this.ends);
		}

	}

	/** A talk or a meal. */
	public record Quiet(Instant starts, Instant ends) {

		boolean has(Instant now) {
			return !now.isBefore(this.starts) && now.isBefore(this.ends);
		}

	}

	public Timetable {
		days = List.copyOf(days);
		quiet = List.copyOf(quiet);
	}

	/** Returns whether people may be introduced: within a day, and not in quiet times. */
	public boolean isOpen(Instant now) {
		return isWithinDay(now) && this.quiet.stream().noneMatch((it) -> it.has(now));
	}

	/** Returns whether it is between the doors and the end of a day. */
	public boolean isWithinDay(Instant now) {
		return this.days.stream().anyMatch((it) -> it.has(now));
	}

	/** Returns whether the last day has closed. */
	public boolean hasEnded(Instant now) {
		return !this.days.isEmpty() && this.days.stream().noneMatch((it) -> now.isBefore(it.closes()));
	}

	/** Returns when the latest day that is over ended; long ago if none is. */
	public Instant lastEnd(Instant now) {
		return latest(Day::ends, now);
	}

	/**
	 * Returns from when on who came in counts as present: since the latest day closed, if
	 * presence ends with a day.
	 */
	public Instant presentFrom(Instant now) {
		return this.presenceByDay ? latest(Day::closes, now) : Instant.EPOCH;
	}

	/** Returns when any of this changes next; empty if nothing will. */
	public Optional<Instant> nextChange(Instant now) {
		return Stream
			.concat(this.days.stream().flatMap((it) -> Stream.of(it.doors(), it.ends(), it.closes())),
					this.quiet.stream().flatMap((it) -> Stream.of(it.starts(), it.ends())))
			.filter(now::isBefore)
			.min(Instant::compareTo);
	}

	private Instant latest(Function<Day, Instant> which, Instant now) {
		return this.days.stream()
			.map(which)
			.filter((it) -> !it.isAfter(now))
			.max(Instant::compareTo)
			.orElse(Instant.EPOCH);
	}

}
