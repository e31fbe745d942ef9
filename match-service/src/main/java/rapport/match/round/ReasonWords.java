package rapport.match.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Says in an organizer's words what keeps somebody from introductions. */
final class ReasonWords {

	private static final Map<String, String> HERS = Map.ofEntries(
			Map.entry("closed",
					"The event is not open now, or has a quiet time. Nobody is introduced until it goes on."),
			Map.entry("matching-off", "Introductions are switched off for this event."),
			Map.entry("no-consent",
					"Has not agreed to be introduced, or has a ticket that is blocked or cancelled. With consent, set introduce to yes."),
			Map.entry("not-reachable",
					"Cannot be reached: has no phone and no badge, or no text ever arrives at the number. Add or correct one."),
			Map.entry("absent", "Is not checked in."),
			Map.entry("stopped", "Answered STOP, so nothing is sent. START from the same phone brings it back."),
			Map.entry("meeting", "Is meeting somebody just now, and is left alone until we ask whether they met."),
			Map.entry("breather", "Did not answer our last question, and is left in peace for some minutes."),
			Map.entry("pace", "Has had as many introductions in this hour as the pace allows."),
			Map.entry(Obstacles.WAITS, "Has an introduction that waits for an answer."), Map.entry("named-nothing",
					"Named nothing to talk about. Is asked by text, and may join a small group until the answer comes; or fill it in yourself."));

	/** For one, then for several. */
	private static final Map<String, List<String>> OTHERS = Map.ofEntries(
			Map.entry("same-company", List.of("is of the same company", "are of the same company")),
			Map.entry("no-common-language",
					List.of("has no language in common with this person",
							"have no language in common with this person")),
			Map.entry("known-already", List.of("knows this person already", "know this person already")),
			Map.entry("same-phone", List.of("shares the phone", "share the phone")),
			Map.entry("same-pair",
					List.of("was introduced to this person before", "were introduced to this person before")),
			Map.entry("nothing-in-common",
					List.of("has nothing in common that we know of", "have nothing in common that we know of")),
			Map.entry("minimum-worth",
					List.of("is less good a match than the event asks for",
							"are less good a match than the event asks for")),
			Map.entry("not-willing",
					List.of("does not want introductions, said STOP or cannot be reached",
							"do not want introductions, said STOP or cannot be reached")),
			Map.entry("meeting", List.of("is meeting somebody just now", "are meeting somebody just now")),
			Map.entry("breather",
					List.of("did not answer and is left in peace for some minutes",
							"did not answer and are left in peace for some minutes")),
			Map.entry("pace", List.of("has had enough for this hour", "have had enough for this hour")),
			Map.entry(Obstacles.WAITS, List.of("waits for an answer to another introduction",
					"wait for an answer to another introduction")));

	private ReasonWords() {
	}

	/**
	 * Returns sentences: first what is hers, then how many others there are, who fits,
	 * and what keeps most of them from her.
	 */
	static List<String> of(List<String> hers, int here, int possible, Map<String, Integer> others) {
		var said = new ArrayList<String>();
		hers.forEach((it) -> said.add(HERS.getOrDefault(it, it)));
		if (here == 0) {
			said.add("Nobody else is here.");
		}
		else if (possible > 0) {
			boolean free = hers.stream().allMatch("named-nothing"::equals);
			said.add(people(possible, "fits and is free", "fit and are free")
					+ (free ? "; the next round may introduce them." : "."));
		}
		others.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.forEach((it) -> {
				var words = OTHERS.getOrDefault(it.getKey(), List.of(it.getKey(), it.getKey()));
				said.add(people(it.getValue(), words.getFirst(), words.getLast()) + ".");
			});
		return said;
	}

	private static String people(int many, String one, String several) {
		return (many == 1) ? "1 of those here " + one : many + " of those here " + several;
	}

}
