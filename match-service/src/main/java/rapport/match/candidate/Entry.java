package rapport.match.candidate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import rapport.match.worth.Family;
import rapport.match.worth.Profile;

/** Someone in the index, and where she stands in its posting lists. */
final class Entry {

	final Profile profile;

	private final Map<Family, int[]> positions = new EnumMap<>(Family.class);

	/** The search that looked at her last. */
	int seenBy;

	Entry(Profile profile) {
		this.profile = profile;
		for (var family : Family.values()) {
			this.positions.put(family, new int[profile.numbers(family).length]);
		}
	}

	/** Where she stands, by the term's place in her list of this family. */
	int[] positions(Family family) {
		return Objects.requireNonNull(this.positions.get(family));
	}

}
