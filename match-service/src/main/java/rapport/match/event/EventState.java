package rapport.match.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import rapport.match.attendee.Attendee;
import rapport.match.candidate.CandidateIndex;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Cause;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.State;
import rapport.match.term.Terms;
import rapport.match.worth.Profile;
import rapport.match.worth.Rarity;

/**
 * All that is known of one event: who is registered, who is present, and what was
 * introduced. The same messages in the same order make the same state. Not for several
 * threads at a time.
 */
public final class EventState {

	/** The time that the pace of an attendee is measured over. */
	public static final Duration PACE_WINDOW = Duration.ofHours(1);

	private final String eventId;

	private final Terms terms;

	private final Rarity rarity = new Rarity();

	private final Map<String, Person> people = new HashMap<>();

	private final TreeMap<String, Person> present = new TreeMap<>();

	/** As they came, so that a snapshot need not put them in order. */
	private final Map<String, Introduction> introductions = new LinkedHashMap<>();

	/** Those that wait for answers, the first to expire first. */
	private final TreeSet<Introduction> open = new TreeSet<>(
			Comparator.comparing(Introduction::expiresAt).thenComparing(Introduction::id));

	/** Derived: all who are willing. */
	private final CandidateIndex willing = new CandidateIndex();

	private EventRules rules = EventRules.UNKNOWN;

	private int rounds;

	/** An event where labels are one term if they are spelled the same. */
	public EventState(String eventId) {
		this(eventId, Terms.BY_SPELLING);
	}

	/**
	 * An event of which nothing is known yet.
	 * @param terms what makes terms of its attendees' labels
	 */
	public EventState(String eventId, Terms terms) {
		this.eventId = eventId;
		this.terms = terms;
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

	/** The index of all who want and can get introductions and are here. */
	public CandidateIndex willingIndex() {
		return this.willing;
	}

	/** The number of the latest round that introduced anyone. */
	public int rounds() {
		return this.rounds;
	}

	/** All who are registered, in no order. */
	public List<Attendee> attendees() {
		return this.people.values().stream().map((it) -> it.attendee).filter(Objects::nonNull).toList();
	}

	/** Those present who are registered, by id. */
	public List<Attendee> presentAttendees() {
		return this.present.values().stream().map((it) -> it.attendee).filter(Objects::nonNull).toList();
	}

	/** The ids of those present who want and can get introductions, in their order. */
	public List<String> willing() {
		return this.present.entrySet().stream().filter((it) -> it.getValue().willing()).map(Map.Entry::getKey).toList();
	}

	public @Nullable Attendee attendee(String id) {
		var person = this.people.get(id);
		return (person != null) ? person.attendee : null;
	}

	/** A registered attendee as she is compared with others. */
	public Profile profile(String id) {
		var person = person(id);
		return person.profile(Objects.requireNonNull(person.attendee, "not registered"), this.rarity, this.terms);
	}

	public @Nullable Introduction introduction(String id) {
		return this.introductions.get(id);
	}

	/** Every introduction there is, in no order. */
	public Collection<Introduction> introductions() {
		return this.introductions.values();
	}

	/** Every introduction of an attendee. */
	public List<Introduction> introductionsOf(String attendeeId) {
		var person = this.people.get(attendeeId);
		return (person != null) ? List.copyOf(person.introductions()) : List.of();
	}

	/** All whom an attendee was ever introduced to. */
	public Set<String> partners(String attendeeId) {
		return person(attendeeId).partners();
	}

	/** Whether the two were ever introduced to each other, alone or in a group. */
	public boolean introduced(String one, String other) {
		var person = this.people.get(one);
		return person != null && person.knows(other);
	}

	/** Whether she is here. */
	public boolean present(String attendeeId) {
		var person = this.people.get(attendeeId);
		return person != null && person.present;
	}

	/** Whether she wants and can get introductions, is here, and has not said STOP. */
	public boolean willing(String attendeeId) {
		var person = this.people.get(attendeeId);
		return person != null && person.willing();
	}

	/** Whether she is still waiting for an introduction that counts. */
	public boolean without(String attendeeId) {
		return person(attendeeId).without();
	}

	/** How many of hers wait for an answer. */
	public int open(String attendeeId) {
		return person(attendeeId).open();
	}

	/** How many more introductions her pace allows now; 0 if she is not willing. */
	public int room(String attendeeId, Instant now) {
		var person = this.people.get(attendeeId);
		if (person == null || person.attendee == null || !person.willing()) {
			return 0;
		}
		return Math.max(0, person.attendee.perHour() - person.proposedSince(now.minus(PACE_WINDOW)));
	}

	/** Since when she has waited for her next introduction; she must be registered. */
	public Instant waitingSince(String attendeeId) {
		var person = person(attendeeId);
		return person.waitingSince(Objects.requireNonNull(person.attendee, "not registered").perHour(), PACE_WINDOW);
	}

	public void rules(EventRules rules) {
		this.rules = rules;
	}

	/**
	 * Registers an attendee, or changes one; what she no longer consents to, or cannot be
	 * reached for, is withdrawn.
	 */
	public List<Introduction> register(Attendee attendee, Instant now) {
		var person = person(attendee.id());
		if (person.attendee != null) {
			this.rarity.remove(person.attendee);
		}
		person.register(attendee);
		this.rarity.add(attendee);
		index(person);
		boolean asked = attendee.introduce() && attendee.reachable();
		return asked ? List.of() : withdrawAll(attendee.id(), Cause.NO_CONSENT, now);
	}

	/** Forgets an attendee, but not whether she is here: that is for check-ins to say. */
	public List<Introduction> erase(String attendeeId, Instant now) {
		var person = person(attendeeId);
		if (person.attendee != null) {
			this.rarity.remove(person.attendee);
		}
		person.register(null);
		index(person);
		return withdrawAll(attendeeId, Cause.ERASED, now);
	}

	/**
	 * Someone came or left. A change that is not newer than what is known changes
	 * nothing.
	 * @return the introductions that end by it
	 */
	public List<Introduction> presence(String attendeeId, boolean here, long sequence, boolean undo, Instant now) {
		var person = person(attendeeId);
		if (sequence <= person.sequence) {
			return List.of();
		}
		person.sequence = sequence;
		presence(person, attendeeId, here, now);
		return here ? List.of() : withdrawAll(attendeeId, undo ? Cause.UNDO : Cause.EXIT, now);
	}

	/**
	 * An attendee answered; the introduction that changes by it, if one does. One that
	 * was put off is not taken up again while somebody is away.
	 */
	public List<Introduction> answer(String introductionId, String attendeeId, Answer said, Instant now) {
		return changed(introductionId,
				(it) -> it.answered(attendeeId, said, now)
					.filter((next) -> it.state() != State.LATER || said == Answer.NO
							|| it.participants().stream().allMatch((one) -> willing(one.attendeeId()))));
	}

	/**
	 * An attendee told whether they met; the introduction that changes by it, if one
	 * does.
	 */
	public List<Introduction> report(String introductionId, String attendeeId, boolean met, Instant now) {
		return changed(introductionId, (it) -> it.reported(attendeeId, met, now));
	}

	/** She wants no more; what is open is withdrawn. */
	public List<Introduction> stop(String attendeeId, Instant now) {
		var person = person(attendeeId);
		person.stopped = true;
		index(person);
		return withdrawAll(attendeeId, Cause.STOPPED, now);
	}

	public void start(String attendeeId) {
		var person = person(attendeeId);
		person.stopped = false;
		index(person);
	}

	/** The introductions whose time is over. */
	public List<Introduction> expired(Instant now) {
		return this.open.stream()
			.takeWhile((it) -> it.expiresAt().isBefore(now))
			.flatMap((it) -> it.expired(now).stream())
			.toList();
	}

	/** Takes in an introduction, new or changed, that is or will be recorded. */
	public void apply(Introduction introduction) {
		var before = this.introductions.get(introduction.id());
		if (before != null && before.revision() >= introduction.revision()) {
			return;
		}
		if (before != null) {
			this.open.remove(before);
		}
		if (introduction.state().open()) {
			this.open.add(introduction);
		}
		this.introductions.put(introduction.id(), introduction);
		this.rounds = Math.max(this.rounds, introduction.round());
		for (var participant : introduction.participants()) {
			var person = person(participant.attendeeId());
			person.apply(introduction);
			index(person);
		}
	}

	/** All that is known now, as plain data. */
	public EventSnapshot snapshot() {
		var attendees = new ArrayList<Attendee>();
		var presences = new ArrayList<EventSnapshot.Presence>();
		var stopped = new ArrayList<String>();
		this.people.forEach((id, person) -> {
			if (person.attendee != null) {
				attendees.add(person.attendee);
			}
			if (person.sequence > 0) {
				presences.add(new EventSnapshot.Presence(id, person.sequence, person.present, person.changedAt));
			}
			if (person.stopped) {
				stopped.add(id);
			}
		});
		return new EventSnapshot(this.eventId, this.rules, attendees, presences, stopped,
				List.copyOf(this.introductions.values()));
	}

	private Person person(String id) {
		return this.people.computeIfAbsent(id, Person::new);
	}

	private void presence(Person person, String id, boolean here, Instant now) {
		person.present = here;
		person.changedAt = now;
		if (here) {
			this.present.put(id, person);
		}
		else {
			this.present.remove(id);
		}
		index(person);
	}

	private void index(Person person) {
		if (person.attendee != null && person.willing()) {
			this.willing.add(person.profile(person.attendee, this.rarity, this.terms));
		}
		else {
			this.willing.remove(person.id);
		}
	}

	private List<Introduction> changed(String introductionId, Function<Introduction, Optional<Introduction>> change) {
		return Optional.ofNullable(this.introductions.get(introductionId)).flatMap(change).stream().toList();
	}

	private List<Introduction> withdrawAll(String attendeeId, Cause cause, Instant now) {
		return introductionsOf(attendeeId).stream()
			.sorted(Comparator.comparing(Introduction::id))
			.flatMap((it) -> it.without(attendeeId, cause, now).stream())
			.toList();
	}

}
