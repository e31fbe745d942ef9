package rapport.match.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import rapport.match.attendee.Attendee;
import rapport.match.introduction.Cause;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.Participant;
import rapport.match.introduction.State;
import rapport.match.term.Terms;
import rapport.match.worth.Profile;
import rapport.match.worth.Rarity;

/** All that an event knows of one person, whether or not she is registered yet. */
final class Person {

	final String id;

	@Nullable Attendee attendee;

	/** Of her registration. */
	long revision;

	/** The sequence number of the latest change of her presence. */
	long sequence;

	/** Whether she came and did not leave, though the day may be over. */
	boolean here;

	/** Since when she is here. */
	Instant since = Instant.EPOCH;

	/** Whether she is here and counts as present still. */
	boolean present;

	boolean stopped;

	/** The sequence number of the latest reply that said whether she wants more. */
	long wishSequence;

	/** The sequence number of what last came of a text to her number. */
	long triedSequence;

	/** Whether that was that none will ever reach it. */
	boolean failed;

	private final Map<String, Introduction> introductions = new LinkedHashMap<>();

	/** Those of who was registered by this id before her, and is erased. */
	private final Map<String, Introduction> ofOthers = new LinkedHashMap<>();

	private final Set<String> partners = new HashSet<>();

	private @Nullable Profile profile;

	Person(String id) {
		this.id = id;
	}

	/** Whether she wants and can get introductions, is here, and has not said STOP. */
	boolean willing() {
		return this.attendee != null && this.attendee.introduce() && this.attendee.reachable() && this.present
				&& !this.stopped && !unreachable();
	}

	/** Whether her number failed for good since she was last changed. */
	boolean unreachable() {
		return this.failed && this.triedSequence > this.revision;
	}

	Collection<Introduction> introductions() {
		return this.introductions.values();
	}

	/** Whether the two were ever introduced. */
	boolean knows(String other) {
		return this.partners.contains(other);
	}

	/** All who were ever introduced to anybody of this id. */
	Set<String> partners() {
		return this.partners;
	}

	/** Takes in an introduction of hers, or its next revision. */
	void apply(Introduction introduction) {
		boolean hers = introduction.participant(this.id).filter(Participant::erased).isEmpty();
		(hers ? this.ofOthers : this.introductions).remove(introduction.id());
		(hers ? this.introductions : this.ofOthers).put(introduction.id(), introduction);
		for (var participant : introduction.participants()) {
			if (!participant.attendeeId().equals(this.id)) {
				this.partners.add(participant.attendeeId());
			}
		}
		if (introduction.revision() > 1) {
			// An answer may have changed her taste.
			this.profile = null;
		}
	}

	void forget(String introductionId) {
		var left = Stream.concat(this.introductions.values().stream(), this.ofOthers.values().stream()).toList();
		this.introductions.clear();
		this.ofOthers.clear();
		this.partners.clear();
		this.profile = null;
		left.stream().filter((it) -> !it.id().equals(introductionId)).forEach(this::apply);
	}

	void register(@Nullable Attendee attendee) {
		this.attendee = attendee;
		this.profile = null;
	}

	/** How many that count were proposed to her after this. */
	int proposedSince(Instant since) {
		int count = 0;
		for (var it : this.introductions.values()) {
			if (counts(it) && it.proposedAt().isAfter(since)) {
				count++;
			}
		}
		return count;
	}

	/**
	 * Since when she waits for her next introduction: since she came, or was introduced
	 * last, or since her pace allows another.
	 */
	Instant waitingSince(int perHour, Duration window) {
		var proposed = this.introductions.values()
			.stream()
			.filter(Person::counts)
			.map(Introduction::proposedAt)
			.sorted(Comparator.reverseOrder())
			.limit(perHour)
			.toList();
		var waiting = this.since;
		if (!proposed.isEmpty()) {
			waiting = later(waiting, proposed.getFirst());
		}
		return (proposed.size() < perHour) ? waiting : later(waiting, proposed.getLast().plus(window));
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	/** How many of hers wait for an answer. */
	int open() {
		int count = 0;
		for (var it : this.introductions.values()) {
			if (it.openFor(this.id)) {
				count++;
			}
		}
		return count;
	}

	/** Whether no introduction that counts came to her yet. */
	boolean without() {
		for (var it : this.introductions.values()) {
			if (counts(it)) {
				return false;
			}
		}
		return true;
	}

	/** One that the other could not keep is none. */
	private static boolean counts(Introduction it) {
		return it.cause() != Cause.EXIT && it.cause() != Cause.UNDO && it.state() != State.MISSED;
	}

	/** She as she is compared with others; she must be registered. */
	Profile profile(Attendee registered, Rarity rarity, Terms terms) {
		var known = this.profile;
		if (known == null) {
			known = new Profile(registered, rarity, Feedback.taste(registered, this.introductions.values(), terms));
			this.profile = known;
		}
		return known;
	}

}
