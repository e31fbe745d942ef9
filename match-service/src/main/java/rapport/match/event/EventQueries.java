package rapport.match.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import rapport.match.attendee.Attendee;
import rapport.match.candidate.CandidateIndex;
import rapport.match.introduction.Introduction;
import rapport.match.worth.Profile;
import rapport.match.worth.Rarity;

/** What can be asked of an event's people and introductions; none of it changes them. */
abstract class EventQueries {

	/** The time that the pace of an attendee is measured over. */
	public static final Duration PACE_WINDOW = Duration.ofHours(1);

	final EventPeople people;

	final IntroductionBook introductions = new IntroductionBook();

	EventQueries(EventPeople people) {
		this.people = people;
	}

	public Rarity rarity() {
		return this.people.rarity();
	}

	/** The index of all who want and can get introductions and are here. */
	public CandidateIndex willingIndex() {
		return this.people.willingIndex();
	}

	/** The number of the latest round that introduced anyone. */
	public int rounds() {
		return this.introductions.rounds();
	}

	/** All who are registered, in no order. */
	public List<Attendee> attendees() {
		return this.people.registered();
	}

	/** Those present who are registered, by id. */
	public List<Attendee> presentAttendees() {
		return this.people.present();
	}

	/** The ids of those present who want and can get introductions, in their order. */
	public List<String> willing() {
		return this.people.willing();
	}

	public @Nullable Attendee attendee(String id) {
		var person = this.people.known(id);
		return (person != null) ? person.attendee : null;
	}

	/** A registered attendee as she is compared with others. */
	public Profile profile(String id) {
		return this.people.profile(id);
	}

	public @Nullable Introduction introduction(String id) {
		return this.introductions.find(id);
	}

	/** Every introduction there is, in no order. */
	public Collection<Introduction> introductions() {
		return this.introductions.all();
	}

	/** Every introduction of an attendee. */
	public List<Introduction> introductionsOf(String attendeeId) {
		var person = this.people.known(attendeeId);
		return (person != null) ? List.copyOf(person.introductions()) : List.of();
	}

	/** All whom an attendee was ever introduced to. */
	public Set<String> partners(String attendeeId) {
		return this.people.person(attendeeId).partners();
	}

	/** The ids of all whom she knows, who know her, or who share a phone with her. */
	public Set<String> acquaintances(Attendee attendee) {
		return this.people.acquaintances().of(attendee);
	}

	/** Whether the two were ever introduced to each other, alone or in a group. */
	public boolean introduced(String one, String other) {
		var person = this.people.known(one);
		return person != null && person.knows(other);
	}

	/** Whether she is here. */
	public boolean present(String attendeeId) {
		var person = this.people.known(attendeeId);
		return person != null && person.present;
	}

	/** Whether she wants and can get introductions, is here, and has not said STOP. */
	public boolean willing(String attendeeId) {
		var person = this.people.known(attendeeId);
		return person != null && person.willing();
	}

	/** Whether her number never gets a text, as far as is known. */
	public boolean unreachable(String attendeeId) {
		var person = this.people.known(attendeeId);
		return person != null && person.unreachable();
	}

	/** Whether she is still waiting for an introduction that counts. */
	public boolean without(String attendeeId) {
		return this.people.person(attendeeId).without();
	}

	/** How many of hers wait for an answer. */
	public int open(String attendeeId) {
		return this.people.person(attendeeId).open();
	}

	/** The rules in force. */
	public abstract EventRules rules();

	/** Whether she is left alone with whom she just agreed to meet. */
	public boolean meeting(String attendeeId, Instant now) {
		return now.isBefore(Breath.meetsUntil(introductionsOf(attendeeId), attendeeId, rules().meeting()));
	}

	/** Whether she has room to breathe after questions that she did not answer. */
	public boolean breathing(String attendeeId, Instant now) {
		return now.isBefore(Breath.until(introductionsOf(attendeeId), attendeeId, rules().breather()));
	}

	/**
	 * How many more introductions her pace allows now; 0 if she is not willing, is
	 * meeting somebody, or has room to breathe.
	 */
	public int room(String attendeeId, Instant now) {
		var person = this.people.known(attendeeId);
		if (person == null || person.attendee == null || !person.willing() || meeting(attendeeId, now)
				|| breathing(attendeeId, now)) {
			return 0;
		}
		return Math.max(0, person.attendee.perHour() - person.proposedSince(now.minus(PACE_WINDOW)));
	}

	/** Since when she has waited for her next introduction; she must be registered. */
	public Instant waitingSince(String attendeeId) {
		var person = this.people.person(attendeeId);
		return person.waitingSince(Objects.requireNonNull(person.attendee, "not registered").perHour(), PACE_WINDOW);
	}

}
