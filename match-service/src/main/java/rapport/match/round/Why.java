package rapport.match.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import rapport.match.attendee.Attendee;
import rapport.match.event.EventState;
import rapport.match.introduction.Introduction;
import rapport.match.worth.Side;
import rapport.match.worth.Valuation;
import rapport.match.worth.Weights;

/**
 * Explains an introduction.
 *
 * @param worth as it was valued then
 * @param worthNow as it would be now: who is registered may have changed since
 * @param beaten who else is here now that one of the two could have been introduced to,
 * the best first
 */
public record Why(String introductionId, String state, double worth, double worthNow, Weights weights,
		List<Part> participants, List<String> shared, List<Beaten> beaten) {

	private static final int MOST = 10;

	/** The parts of one participant's gain, before they are weighted. */
	public record Part(String attendeeId, double gain, double helped, double shared, double learn,
			List<String> helpedBy) {
	}

	/**
	 * Another who could be introduced to a participant, and what forbids it, if anything.
	 */
	public record Beaten(String attendeeId, String candidateId, double worth, List<String> forbiddenBy) {
	}

	/** Explains an introduction of this event. */
	public static Why of(EventState state, Introduction it, Weights weights, Instant now) {
		var valuation = new Valuation(state.rarity(), weights);
		var a = state.attendee(it.participants().getFirst().attendeeId());
		var b = state.attendee(it.participants().getLast().attendeeId());
		if (a == null || b == null) {
			return new Why(it.id(), it.state().name(), it.worth(), 0, weights, List.of(), it.shared(), List.of());
		}
		var worth = valuation.of(a, b);
		var beaten = new ArrayList<Beaten>();
		for (var one : List.of(a, b)) {
			for (var other : state.presentAttendees()) {
				double value = valuation.of(one, other).value();
				if (value > 0 && !other.id().equals(a.id()) && !other.id().equals(b.id())) {
					beaten.add(new Beaten(one.id(), other.id(), value, forbidding(state, one, other, now)));
				}
			}
		}
		beaten.sort(Comparator.comparingDouble((one) -> -one.worth()));
		return new Why(it.id(), it.state().name(), it.worth(), worth.value(), weights,
				List.of(part(a.id(), worth.first()), part(b.id(), worth.second())), it.shared(),
				beaten.stream().limit(MOST).toList());
	}

	private static List<String> forbidding(EventState state, Attendee one, Attendee other, Instant now) {
		var forbidding = new ArrayList<String>();
		for (var constraint : Constraint.values()) {
			if (constraint.forbids(state, one, other)) {
				forbidding.add(constraint.name().toLowerCase(Locale.ROOT).replace('_', '-'));
			}
		}
		if (!state.willing(other.id())) {
			forbidding.add("not-willing");
		}
		else if (!state.free(other.id(), now)) {
			forbidding.add("not-free");
		}
		return forbidding;
	}

	private static Part part(String id, Side it) {
		return new Part(id, it.gain(), it.helped(), it.shared(), it.learn(),
				it.helpedBy().stream().map((term) -> term.label()).toList());
	}

}
