package rapport.match.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import rapport.match.event.EventState;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.Participant;
import rapport.match.term.Term;
import rapport.match.worth.GainBreakdown;
import rapport.match.worth.Valuation;
import rapport.match.worth.Weights;
import rapport.match.worth.Worth;

/**
 * Explains an introduction.
 *
 * @param worth as it was valued then
 * @param sides what each participant gains of the one she gains most of, as it would be
 * valued now: who is registered, and what answers taught, may have changed since
 * @param beaten who else is here now and could be introduced to a participant, the best
 * first
 * @param excluded who else is here now and cannot, and why not, the best first
 * @param absent who else is registered and not here now, the best first
 */
public record Why(String introductionId, String state, double worth, Weights weights, List<SideOf> sides,
		List<Other> beaten, List<Other> excluded, List<Other> absent) {

	/**
	 * The parts of one participant's gain of another, each from 0 to 1 before it is
	 * weighted.
	 *
	 * @param mentored whether the other is a mentor to her
	 * @param mentors whether she is one to the other
	 * @param distance how much the two are of different groups
	 */
	public record SideOf(String attendeeId, String otherId, double gain, double worth, double helped, double shared,
			double learn, boolean mentored, boolean mentors, double distance, List<Part> terms) {
	}

	/** A term that two have in common, what it is to them, and how rare it is. */
	public record Part(String term, String part, double rarity) {
	}

	/** Somebody else a participant might be introduced to. */
	public record Other(String attendeeId, String candidateId, double worth, List<String> forbiddenBy) {

		static final Comparator<Other> BEST_FIRST = Comparator.comparingDouble(Other::worth)
			.reversed()
			.thenComparing(Other::attendeeId)
			.thenComparing(Other::candidateId);

	}

	/** Explains an introduction of this event. */
	public static Why of(EventState state, Introduction it, RoundSettings settings, Instant now) {
		var others = new Others(state, it, settings, now);
		var sides = new ArrayList<SideOf>();
		var registered = it.participants()
			.stream()
			.filter((one) -> !one.erased())
			.map(Participant::attendeeId)
			.filter((id) -> state.attendee(id) != null)
			.toList();
		for (var one : registered) {
			registered.stream()
				.filter((other) -> !other.equals(one))
				.map((other) -> side(state, one, other, settings.weights()))
				.max(Comparator.comparingDouble(SideOf::worth))
				.ifPresent(sides::add);
			others.of(one);
		}
		return new Why(it.id(), code(it.state()), it.worth(), settings.weights(), sides, others.beaten(),
				others.excluded(), others.absent());
	}

	private static SideOf side(EventState state, String one, String other, Weights weights) {
		var self = state.profile(one);
		var worth = new Valuation(state.rarity(), weights).of(self, state.profile(other));
		GainBreakdown it = worth.first();
		return new SideOf(one, other, it.gain(), worth.value(), it.helped(), it.shared(), it.learn(), it.mentored(),
				worth.second().mentored(), worth.distance(), parts(state, worth));
	}

	private static List<Part> parts(EventState state, Worth worth) {
		var parts = new ArrayList<Part>();
		add("helped", worth.first().helpedBy(), state, parts);
		add("shared", worth.shared(), state, parts);
		add("gives", worth.second().helpedBy(), state, parts);
		add("learn", worth.first().learnable(), state, parts);
		add("teaches", worth.second().learnable(), state, parts);
		worth.ground()
			.forEach((it) -> parts.add(new Part(it.topic().label(), code(it.kind()), state.rarity().of(it.topic()))));
		return parts;
	}

	private static void add(String part, List<Term> terms, EventState state, List<Part> parts) {
		terms.forEach((it) -> parts.add(new Part(it.label(), part, state.rarity().of(it))));
	}

	static String code(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
