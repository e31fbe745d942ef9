package rapport.match.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import rapport.match.attendee.Attendee;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Cause;
import rapport.match.introduction.Introduction;
import rapport.match.worth.Rarity;

/**
 * All that is known of one event: who is registered, who is present, and what was
 * introduced. The same messages in the same order make the same state. Not for several
 * threads at a time.
 */
public final class EventState {

	private static final Duration PACE_WINDOW = Duration.ofHours(1);

	private final String eventId;

	private final Rarity rarity = new Rarity();

	private final Map<String, Attendee> attendees = new HashMap<>();

	private final Map<String, Long> sequences = new HashMap<>();

	private final Set<String> present = new TreeSet<>();

	private final Set<String> stopped = new HashSet<>();

	private final Map<String, Introduction> introductions = new TreeMap<>();

	private final Map<String, List<String>> byAttendee = new HashMap<>();

	private EventRules rules = EventRules.UNKNOWN;

	private int rounds;

	public EventState(String eventId) {
		this.eventId = eventId;
	}

	public String eventId() {
		return this.eventId;
	}

	public EventRules rules() {
		return this.rules;
	}

	public Rarity rarity() {
		return this.rarity;
	}

	/** The number of the latest round that introduced anyone. */
	public int rounds() {
		return this.rounds;
	}

	/** Those present who are registered, by id. */
	public List<Attendee> presentAttendees() {
		return this.present.stream().map(this.attendees::get).filter(Objects::nonNull).toList();
	}

	public @Nullable Attendee attendee(String id) {
		return this.attendees.get(id);
	}

	public @Nullable Introduction introduction(String id) {
		return this.introductions.get(id);
	}

	/** Every introduction of an attendee. */
	public List<Introduction> introductionsOf(String attendeeId) {
		return this.byAttendee.getOrDefault(attendeeId, List.of())
			.stream()
			.map(this.introductions::get)
			.filter(Objects::nonNull)
			.toList();
	}

	/** Whether she wants and can get introductions, is here, and has not said STOP. */
	public boolean willing(String attendeeId) {
		var attendee = this.attendees.get(attendeeId);
		return attendee != null && attendee.introduce() && attendee.reachable() && this.present.contains(attendeeId)
				&& !this.stopped.contains(attendeeId);
	}

	/** Whether she is willing, none of hers is open, and her pace allows one more. */
	public boolean free(String attendeeId, Instant now) {
		return capacity(attendeeId, now) && openOf(attendeeId) == 0;
	}

	/**
	 * Whether she has one open and her pace allows one more: for the sake of somebody who
	 * would else have none.
	 */
	public boolean spare(String attendeeId, Instant now) {
		return capacity(attendeeId, now) && openOf(attendeeId) == 1;
	}

	private boolean capacity(String attendeeId, Instant now) {
		var attendee = this.attendees.get(attendeeId);
		if (attendee == null || !willing(attendeeId)) {
			return false;
		}
		long recent = introductionsOf(attendeeId).stream()
			.filter((it) -> it.cause() != Cause.EXIT && it.cause() != Cause.UNDO)
			.filter((it) -> it.proposedAt().isAfter(now.minus(PACE_WINDOW)))
			.count();
		return recent < attendee.perHour();
	}

	private long openOf(String attendeeId) {
		return introductionsOf(attendeeId).stream().filter((it) -> it.state().open()).count();
	}

	public void rules(EventRules rules) {
		this.rules = rules;
	}

	/**
	 * Registers an attendee, or changes one; what she no longer consents to is withdrawn.
	 */
	public List<Introduction> register(Attendee attendee, Instant now) {
		var before = this.attendees.put(attendee.id(), attendee);
		if (before != null) {
			this.rarity.remove(before);
		}
		this.rarity.add(attendee);
		return attendee.introduce() ? List.of() : withdrawAll(attendee.id(), Cause.NO_CONSENT, now);
	}

	/** Forgets an attendee. */
	public List<Introduction> erase(String attendeeId, Instant now) {
		var before = this.attendees.remove(attendeeId);
		if (before != null) {
			this.rarity.remove(before);
		}
		this.present.remove(attendeeId);
		return withdrawAll(attendeeId, Cause.ERASED, now);
	}

	/**
	 * Someone came or left. A change that is not newer than what is known changes
	 * nothing.
	 * @return the introductions that end by it
	 */
	public List<Introduction> presence(String attendeeId, boolean here, long sequence, boolean undo, Instant now) {
		if (sequence <= this.sequences.getOrDefault(attendeeId, 0L)) {
			return List.of();
		}
		this.sequences.put(attendeeId, sequence);
		if (here) {
			this.present.add(attendeeId);
			return List.of();
		}
		this.present.remove(attendeeId);
		return withdrawAll(attendeeId, undo ? Cause.UNDO : Cause.EXIT, now);
	}

	/** An attendee answered; the introduction that changes by it, if one does. */
	public List<Introduction> answer(String introductionId, String attendeeId, Answer said, Instant now) {
		return Optional.ofNullable(this.introductions.get(introductionId))
			.flatMap((it) -> it.answered(attendeeId, said, now))
			.stream()
			.toList();
	}

	/** She wants no more; what is open is withdrawn. */
	public List<Introduction> stop(String attendeeId, Instant now) {
		this.stopped.add(attendeeId);
		return withdrawAll(attendeeId, Cause.STOPPED, now);
	}

	public void start(String attendeeId) {
		this.stopped.remove(attendeeId);
	}

	/** The introductions whose time is over. */
	public List<Introduction> expired(Instant now) {
		return this.introductions.values().stream().flatMap((it) -> it.expired(now).stream()).toList();
	}

	/** Takes in an introduction, new or changed, that is or will be recorded. */
	public void apply(Introduction introduction) {
		var before = this.introductions.get(introduction.id());
		if (before != null && before.revision() >= introduction.revision()) {
			return;
		}
		this.introductions.put(introduction.id(), introduction);
		this.rounds = Math.max(this.rounds, introduction.round());
		if (before == null) {
			for (var participant : introduction.participants()) {
				this.byAttendee.computeIfAbsent(participant.attendeeId(), (_) -> new ArrayList<>())
					.add(introduction.id());
			}
		}
	}

	private List<Introduction> withdrawAll(String attendeeId, Cause cause, Instant now) {
		return introductionsOf(attendeeId).stream().flatMap((it) -> it.withdrawn(cause, now).stream()).toList();
	}

}
