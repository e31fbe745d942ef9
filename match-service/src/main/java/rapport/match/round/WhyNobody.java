package rapport.match.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import rapport.match.attendee.Attendee;
import rapport.match.event.EventState;
import rapport.match.round.Why.Other;
import rapport.match.worth.AttendeeView;

/**
 * Explains why somebody has no introduction now.
 *
 * @param introductions how many she has had
 * @param hers what stands between her and everybody; nothing if she is free
 * @param here how many others are here
 * @param others how many of them each reason keeps from her; one may be kept by several
 * @param possible whom she could be introduced to now but for what is hers, the best
 * first
 * @param best who would be best for her but for some reason, the best first
 * @param words the same in sentences to an organizer
 */
public record WhyNobody(String attendeeId, int introductions, List<String> hers, int here, Map<String, Integer> others,
		List<Other> possible, List<Other> best, List<String> words) {

	private static final int MOST = 10;

	private static final List<String> WAITS = List.of(Obstacles.WAITS);

	/** Explains it of an attendee who is registered. */
	public static WhyNobody of(EventState state, Attendee her, RoundSettings settings, Instant now) {
		var obstacles = new Obstacles(state, settings, now);
		var self = state.profile(her.id());
		var view = new AttendeeView(state.rarity(), settings.weights(), self);
		var others = new TreeMap<String, Integer>();
		var possible = new TreeSet<>(Other.BEST_FIRST);
		var best = new TreeSet<>(Other.BEST_FIRST);
		int here = 0;
		int fitting = 0;
		for (var one : state.presentAttendees()) {
			if (!one.id().equals(her.id())) {
				here++;
				var profile = state.profile(one.id());
				double worth = view.worth(profile);
				var between = obstacles.between(self, profile, worth);
				if (between.equals(WAITS) && state.without(her.id()) && state.open(one.id()) <= settings.openAtOnce()) {
					// Who had none yet is introduced to those, too.
					between = List.of();
				}
				for (var reason : between) {
					others.merge(reason, 1, Integer::sum);
				}
				fitting += between.isEmpty() ? 1 : 0;
				if (worth > 0) {
					take(between.isEmpty() ? possible : best, new Other(her.id(), one.id(), worth, between));
				}
			}
		}
		var hers = obstacles.of(her);
		return new WhyNobody(her.id(), state.introductionsOf(her.id()).size(), hers, here, others,
				List.copyOf(possible), List.copyOf(best), ReasonWords.of(hers, here, fitting, others));
	}

	private static void take(SortedSet<Other> best, Other another) {
		best.add(another);
		if (best.size() > MOST) {
			best.removeLast();
		}
	}

}
