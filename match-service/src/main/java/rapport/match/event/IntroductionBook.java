package rapport.match.event;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import rapport.match.introduction.Cause;
import rapport.match.introduction.Introduction;

/** Every introduction of an event in its latest revision, and which of them are open. */
final class IntroductionBook {

	/** As they came, so that a snapshot need not put them in order. */
	private final Map<String, Introduction> all = new LinkedHashMap<>();

	/** Those that wait for answers, the first to expire first. */
	private final TreeSet<Introduction> open = new TreeSet<>(
			Comparator.comparing(Introduction::expiresAt).thenComparing(Introduction::id));

	private int rounds;

	@Nullable Introduction find(String id) {
		return this.all.get(id);
	}

	Collection<Introduction> all() {
		return this.all.values();
	}

	/** The number of the latest round that introduced anyone. */
	int rounds() {
		return this.rounds;
	}

	/** Returns whether it was news; an older revision is not. */
	boolean take(Introduction introduction) {
		var before = this.all.get(introduction.id());
		if (before != null && before.revision() >= introduction.revision()) {
			return false;
		}
		if (before != null) {
			this.open.remove(before);
		}
		if (introduction.state().open()) {
			this.open.add(introduction);
		}
		this.all.put(introduction.id(), introduction);
		this.rounds = Math.max(this.rounds, introduction.round());
		return true;
	}

	/** Returns what it removed, if there was one. */
	@Nullable Introduction remove(String id) {
		var removed = this.all.remove(id);
		if (removed != null) {
			this.open.remove(removed);
		}
		return removed;
	}

	/** Those whose time is over, or the day they were proposed on, as they end by it. */
	List<Introduction> expired(Timetable timetable, Instant now) {
		var lastEnd = timetable.lastEnd(now);
		return this.open.stream()
			.flatMap((it) -> (it.proposedAt().isBefore(lastEnd) && !it.expiresAt().isBefore(lastEnd) ? it.over(now)
					: it.expired(now))
				.stream())
			.toList();
	}

	/**
	 * All that wait for answers, as they end because the event changed; but for those
	 * that its day's end is the end of.
	 */
	List<Introduction> withdrawn(Timetable timetable, Instant now) {
		var lastEnd = timetable.lastEnd(now);
		return this.open.stream()
			.filter((it) -> !it.proposedAt().isBefore(lastEnd))
			.flatMap((it) -> it.withdrawn(Cause.EVENT_CHANGED, now).stream())
			.toList();
	}

	/** When the next one expires, if any waits for answers. */
	Optional<Instant> nextExpiry() {
		return this.open.isEmpty() ? Optional.empty() : Optional.of(this.open.first().expiresAt().plusMillis(1));
	}

}
