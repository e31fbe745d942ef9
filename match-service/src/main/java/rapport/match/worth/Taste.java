package rapport.match.worth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an attendee's answers taught: how much a term counts for her, as a factor. A term
 * behind introductions she declined counts less, one behind people she met counts more.
 */
public final class Taste {

	/** No answer taught anything yet. */
	public static final Taste NONE = new Taste(Map.of());

	/** A factor of 1 as an integer. */
	static final int ONE = 1 << 8;

	private static final double DECLINED = 0.7;

	private static final double MET = 1.2;

	private static final double LEAST = 0.3;

	static final double MOST = 1.5;

	private final Map<String, Double> factors;

	private Taste(Map<String, Double> factors) {
		this.factors = factors;
	}

	/** After she declined an introduction with these terms as its reasons. */
	public Taste declined(List<String> keys) {
		return times(keys, DECLINED);
	}

	/** After she met somebody for these reasons. */
	public Taste met(List<String> keys) {
		return times(keys, MET);
	}

	/** Whether every term counts as it would for anyone. */
	boolean neutral() {
		return this.factors.isEmpty();
	}

	/** The factor of a term in parts of {@link #ONE}. */
	int of(String key) {
		return (int) Math.round(this.factors.getOrDefault(key, 1.0) * ONE);
	}

	private Taste times(List<String> keys, double factor) {
		var changed = new HashMap<>(this.factors);
		keys.forEach((key) -> changed.merge(key, Math.clamp(factor, LEAST, MOST),
				(known, _) -> Math.clamp(known * factor, LEAST, MOST)));
		return new Taste(Map.copyOf(changed));
	}

}
