package rapport.notify.event;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An event, as far as its times say when messages may go out.
 *
 * @param eventId its id
 * @param revision grows with each change
 * @param timeZone where it is
 * @param days when it is open, the first day first; never none
 * @param quiet when nothing is sent though it is open
 * @param name as the organizer wrote it; may be empty
 * @param texts the organizer's own words, by what they are for; hostile until cleaned
 * @param meeting how long two who agreed are left in peace; nothing if the setting counts
 */
public record Event(String eventId, long revision, ZoneId timeZone, List<Span> days, List<Span> quiet, String name,
		Map<String, String> texts, @Nullable Duration meeting) {

	/** For so long after the end people are asked whether they met. */
	private static final Duration AFTERWARDS = Duration.ofHours(2);

	public Event {
		days = List.copyOf(days);
		quiet = List.copyOf(quiet);
		texts = Map.copyOf(texts);
	}

	/** Creates an event of which the times alone are known. */
	public Event(String eventId, long revision, ZoneId timeZone, List<Span> days, List<Span> quiet) {
		this(eventId, revision, timeZone, days, quiet, "", Map.of(), null);
	}

	/** Returns whether it is over for good. */
	public boolean over(Instant now) {
		return !now.isBefore(end());
	}

	/** Returns whether it is open: within a day of it. */
	public boolean open(Instant now) {
		return this.days.stream().anyMatch((it) -> it.holds(now));
	}

	/** Returns whether it is open and nobody is to be left in peace. */
	public boolean talkative(Instant now) {
		return open(now) && this.quiet.stream().noneMatch((it) -> it.holds(now));
	}

	/** Returns whether people are still asked whether they met, after the end too. */
	public boolean followsUp(Instant now) {
		return talkative(now) || (over(now) && now.isBefore(end().plus(AFTERWARDS)));
	}

	/** Returns whether nothing follows any more. */
	public boolean done(Instant now) {
		return !now.isBefore(end().plus(AFTERWARDS));
	}

	/** Returns when the next day begins or the quiet ends, if that is to come. */
	public Optional<Instant> next(Instant now) {
		return Stream.concat(this.days.stream().map(Span::starts), this.quiet.stream().map(Span::ends))
			.filter((it) -> it.isAfter(now))
			.min(Instant::compareTo);
	}

	private Instant end() {
		return this.days.stream().map(Span::ends).max(Instant::compareTo).orElse(Instant.MIN);
	}

}
