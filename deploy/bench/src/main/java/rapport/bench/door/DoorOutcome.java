package rapport.bench.door;

import java.time.Duration;
import java.util.Map;

/**
 * What was measured with one compiler, each by its target's name.
 *
 * @param imported how long it took to make an event with all its tickets
 * @param most the median round of as many calls as go through
 * @param half at half the most check-ins a second
 * @param labels from a scan to its label at the printer, at half the most check-ins
 * @param shares check-ins at other shares of their most
 */
record DoorOutcome(Compiler compiler, Duration imported, Map<String, Measured> most, Map<String, Measured> half,
		Measured labels, Map<Double, Measured> shares) {

	Measured most(String target) {
		return of(this.most, target);
	}

	Measured half(String target) {
		return of(this.half, target);
	}

	private static Measured of(Map<String, Measured> all, String target) {
		var found = all.get(target);
		if (found == null) {
			throw new IllegalArgumentException(target + " was not measured");
		}
		return found;
	}

}
