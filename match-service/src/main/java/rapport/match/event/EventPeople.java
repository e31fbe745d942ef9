package rapport.match.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import rapport.match.attendee.Attendee;
import rapport.match.candidate.CandidateIndex;
import rapport.match.event.EventSnapshot.Presence;
import rapport.match.event.EventSnapshot.Registration;
import rapport.match.event.EventSnapshot.Tried;
import rapport.match.event.EventSnapshot.Wish;
import rapport.match.introduction.Introduction;
import rapport.match.term.Terms;
import rapport.match.worth.Profile;
import rapport.match.worth.Rarity;

/** Everybody an event knows of, who of them is present, and the index of the willing. */
final class EventPeople {

	private final Map<String, Person> all = new HashMap<>();

	private final TreeMap<String, Person> present = new TreeMap<>();

	private final Rarity rarity;

	private final Acquaintances acquaintances = new Acquaintances();

	/** Derived: all who are willing, unless this is for reading alone. */
	private final CandidateIndex willing = new CandidateIndex();

	private final Terms terms;

	private final boolean indexed;

	/** Who came in before that is not present any more. */
	private Instant presentFrom = Instant.EPOCH;

	EventPeople(Terms terms, boolean indexed) {
		this.terms = terms;
		this.rarity = new Rarity(terms::close);
		this.indexed = indexed;
	}

	Rarity rarity() {
		return this.rarity;
	}

	CandidateIndex willingIndex() {
		return this.willing;
	}

	Acquaintances acquaintances() {
		return this.acquaintances;
	}

	/** The person with this id, who is known from now on. */
	Person person(String id) {
		return this.all.computeIfAbsent(id, Person::new);
	}

	@Nullable Person known(String id) {
		return this.all.get(id);
	}

	List<Attendee> registered() {
		return attendees(this.all.values());
	}

	List<Attendee> present() {
		return attendees(this.present.values());
	}

	private static List<Attendee> attendees(Collection<Person> people) {
		return people.stream().map((it) -> it.attendee).filter(Objects::nonNull).toList();
	}

	List<String> willing() {
		return this.present.values().stream().filter(Person::willing).map((it) -> it.id).toList();
	}

	Profile profile(String id) {
		var person = person(id);
		return person.profile(Objects.requireNonNull(person.attendee, "not registered"), this.rarity, this.terms);
	}

	/** Registers an attendee, changes her, or forgets her. */
	void register(Person person, @Nullable Attendee attendee, long revision) {
		if (person.attendee != null) {
			this.rarity.remove(person.attendee);
			this.acquaintances.remove(person.attendee);
		}
		person.register(attendee);
		person.revision = revision;
		if (attendee != null) {
			this.rarity.add(attendee);
			this.acquaintances.add(attendee);
		}
		index(person);
	}

	void presence(Person person, boolean here, Instant since) {
		person.here = here;
		person.since = since;
		count(person);
	}

	void wish(Person person, boolean stopped) {
		person.stopped = stopped;
		index(person);
	}

	void tried(Person person, boolean reached) {
		person.failed = !reached;
		index(person);
	}

	void apply(Introduction introduction) {
		for (var participant : introduction.participants()) {
			var person = person(participant.attendeeId());
			person.apply(introduction);
			index(person);
		}
	}

	void forget(Introduction introduction) {
		for (var participant : introduction.participants()) {
			var person = person(participant.attendeeId());
			person.forget(introduction.id());
			index(person);
		}
	}

	/** Lets those who came in before this be present no more, and no others. */
	void presentFrom(Instant from) {
		if (!from.equals(this.presentFrom)) {
			this.presentFrom = from;
			this.all.values().forEach(this::count);
		}
	}

	private void count(Person person) {
		person.present = person.here && !person.since.isBefore(this.presentFrom);
		if (person.present) {
			this.present.put(person.id, person);
		}
		else {
			this.present.remove(person.id);
		}
		index(person);
	}

	private void index(Person person) {
		if (this.indexed && person.attendee != null && person.willing()) {
			this.willing.add(person.profile(person.attendee, this.rarity, this.terms));
		}
		else {
			this.willing.remove(person.id);
		}
	}

	/** All of it as plain data. */
	EventSnapshot snapshot(String eventId, long revision, EventRules rules, Collection<Introduction> introductions) {
		var registrations = new ArrayList<Registration>();
		var presences = new ArrayList<Presence>();
		var wishes = new ArrayList<Wish>();
		var tried = new ArrayList<Tried>();
		this.all.forEach((id, person) -> {
			if (person.attendee != null) {
				registrations.add(new Registration(person.attendee, person.revision));
			}
			if (person.sequence > 0) {
				presences.add(new Presence(id, person.sequence, person.here, person.since));
			}
			if (person.stopped || person.wishSequence > 0) {
				wishes.add(new Wish(id, person.wishSequence, person.stopped));
			}
			if (person.failed) {
				tried.add(new Tried(id, person.triedSequence));
			}
		});
		return new EventSnapshot(eventId, revision, rules, registrations, presences, wishes, List.copyOf(introductions),
				tried);
	}

}
