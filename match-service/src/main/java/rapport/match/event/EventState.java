package rapport.match.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import rapport.match.attendee.Attendee;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Cause;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.State;
import rapport.match.term.Terms;

/**
 * All that is known of one event: who is registered, who is present, and what was
 * introduced. The same messages make the same state, whatever the order of those about
 * different things. Not for several threads at a time.
 */
public final class EventState extends EventQueries {

	private final String eventId;

	private final Terms terms;

	private EventRules rules = EventRules.UNKNOWN;

	private long revision;

	/** An event where labels are one term if they are spelled the same. */
	public EventState(String eventId) {
		this(eventId, Terms.BY_SPELLING);
	}

	/**
	 * An event of which nothing is known yet.
	 * @param terms what makes terms of its attendees' labels
	 */
	public EventState(String eventId, Terms terms) {
		this(eventId, terms, true);
	}

	EventState(String eventId, Terms terms, boolean indexed) {
		super(new EventPeople(terms, indexed));
		this.eventId = eventId;
		this.terms = terms;
	}

	public String eventId() {
		return this.eventId;
	}

	@Override
	public EventRules rules() {
		return this.rules;
	}

	/** Sets the rules before anything else is known. */
	public void rules(EventRules first) {
		this.rules = first;
	}

	/**
	 * The event is set, or changes. If nobody is introduced by these rules now, what is
	 * open is withdrawn.
	 * @return the introductions that end by it
	 */
	public List<Introduction> rules(EventRules latest, long latestRevision, Instant now) {
		if (latestRevision < this.revision) {
			return List.of();
		}
		this.rules = latest;
		this.revision = latestRevision;
		pass(now);
		boolean goesOn = latest.enabled() && latest.timetable().isWithinDay(now);
		return goesOn ? List.of() : this.introductions.withdrawn(latest.timetable(), now);
	}

	/** Lets time pass: presence ends with a day, where the event says so. */
	public void pass(Instant now) {
		this.people.presentFrom(this.rules.timetable().presentFrom(now));
	}

	/**
	 * Returns when time alone brings something about; empty if it never will.
	 * @param every how often a round runs while the event is open
	 */
	public Optional<Instant> nextDue(Instant now, Duration every) {
		var round = this.rules.introducesAt(now) ? Optional.of(now.plus(every)) : Optional.<Instant>empty();
		return Stream.of(round, this.rules.timetable().nextChange(now), this.introductions.nextExpiry())
			.flatMap(Optional::stream)
			.min(Instant::compareTo);
	}

	public List<Introduction> register(Attendee attendee, Instant now) {
		return register(attendee, 0, now);
	}

	/**
	 * Registers an attendee, or changes one; what she no longer consents to, or cannot be
	 * reached for, is withdrawn. An older revision than is known changes nothing.
	 * @return the introductions that end by it
	 */
	public List<Introduction> register(Attendee attendee, long attendeeRevision, Instant now) {
		var person = this.people.person(attendee.id());
		if (attendeeRevision < person.revision) {
			return List.of();
		}
		this.people.register(person, attendee, attendeeRevision);
		boolean asked = attendee.introduce() && attendee.reachable();
		return asked ? List.of() : withdrawAll(attendee.id(), Cause.NO_CONSENT, now);
	}

	/**
	 * Forgets an attendee, but not whether she is here: that is for check-ins to say.
	 * @return her introductions without the words that no remaining participant wrote;
	 * what was open has ended
	 */
	public List<Introduction> erase(String attendeeId, Instant now) {
		var changed = new Erasure(this, this.terms, attendeeId).introductions(now);
		this.people.register(this.people.person(attendeeId), null, 0);
		return changed;
	}

	/** Someone came or left just now. */
	public List<Introduction> presence(String attendeeId, boolean here, long sequence, boolean undo, Instant now) {
		return presence(attendeeId, here, sequence, undo, now, now);
	}

	/**
	 * Someone came or left. A change that is older than what is known changes nothing.
	 * @param since when she came
	 * @return the introductions that end by it
	 */
	public List<Introduction> presence(String attendeeId, boolean here, long sequence, boolean undo, Instant since,
			Instant now) {
		var person = this.people.person(attendeeId);
		if (sequence <= person.sequence) {
			return List.of();
		}
		person.sequence = sequence;
		this.people.presence(person, here, here ? since : Instant.EPOCH);
		return here ? List.of() : withdrawAll(attendeeId, undo ? Cause.UNDO : Cause.EXIT, now);
	}

	/** Forgets that somebody is here, with the scan that said so. */
	public void forgetPresence(String attendeeId, long sequence) {
		var person = this.people.person(attendeeId);
		if (sequence >= person.sequence) {
			person.sequence = sequence;
			this.people.presence(person, false, Instant.EPOCH);
		}
	}

	/**
	 * An attendee answered; the introduction that changes by it, if one does. One that
	 * was put off is not taken up again while somebody is away, or once the event has
	 * ended.
	 */
	public List<Introduction> answer(String introductionId, String attendeeId, Answer said, Instant now) {
		return changed(introductionId, (it) -> it.answered(attendeeId, said, now)
			.filter((next) -> it.state() != State.LATER || said == Answer.NO || (!this.rules.timetable().hasEnded(now)
					&& it.participants().stream().allMatch((one) -> willing(one.attendeeId())))));
	}

	/**
	 * An attendee told whether they met; the introduction that changes by it, if one
	 * does.
	 */
	public List<Introduction> report(String introductionId, String attendeeId, boolean met, Instant now) {
		return changed(introductionId, (it) -> it.reported(attendeeId, met, now));
	}

	/**
	 * She said STOP, or START. What is older than what is known changes nothing.
	 * @return the introductions that end by it
	 */
	public List<Introduction> wish(String attendeeId, boolean stopped, long sequence, Instant now) {
		var person = this.people.person(attendeeId);
		if (sequence < person.wishSequence) {
			return List.of();
		}
		person.wishSequence = sequence;
		this.people.wish(person, stopped);
		return stopped ? withdrawAll(attendeeId, Cause.STOPPED, now) : List.of();
	}

	/**
	 * A text reached her number, or none ever will, until she is changed. What is older
	 * than what is known changes nothing.
	 * @return the introductions that end by it
	 */
	public List<Introduction> tried(String attendeeId, boolean reached, long sequence, Instant now) {
		var person = this.people.person(attendeeId);
		if (sequence < person.triedSequence) {
			return List.of();
		}
		person.triedSequence = sequence;
		this.people.tried(person, reached);
		return person.unreachable() ? withdrawAll(attendeeId, Cause.NOT_REACHABLE, now) : List.of();
	}

	/** The introductions whose time is over, or the day they were proposed on. */
	public List<Introduction> expired(Instant now) {
		return this.introductions.expired(this.rules.timetable(), now);
	}

	/** Takes in an introduction, new or changed, that is or will be recorded. */
	public void apply(Introduction introduction) {
		if (this.introductions.take(introduction)) {
			this.people.apply(introduction);
		}
	}

	/** Forgets an introduction as if it had never been. */
	public void forgetIntroduction(String introductionId) {
		var forgotten = this.introductions.remove(introductionId);
		if (forgotten != null) {
			this.people.forget(forgotten);
		}
	}

	/** Whether neither the event nor anybody or anything of it is known. */
	boolean isEmpty() {
		return this.rules.equals(EventRules.UNKNOWN) && introductions().isEmpty() && attendees().isEmpty();
	}

	/** All that is known now, as plain data. */
	public EventSnapshot snapshot() {
		return this.people.snapshot(this.eventId, this.revision, this.rules, this.introductions.all());
	}

	private List<Introduction> changed(String introductionId, Function<Introduction, Optional<Introduction>> change) {
		return Optional.ofNullable(this.introductions.find(introductionId)).flatMap(change).stream().toList();
	}

	private List<Introduction> withdrawAll(String attendeeId, Cause cause, Instant now) {
		return introductionsOf(attendeeId).stream()
			.sorted(Comparator.comparing(Introduction::id))
			.flatMap((it) -> it.without(attendeeId, cause, now).stream())
			.toList();
	}

}
