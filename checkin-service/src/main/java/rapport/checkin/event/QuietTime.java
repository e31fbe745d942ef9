package rapport.checkin.event;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** A time in which nothing is sent, such as a talk or a meal. */
public record QuietTime(Instant starts, Instant ends) {

	private static final int MOST = 200;

	/** Throws an {@link InvalidEventException} if it does not end after it starts. */
	public QuietTime {
		if (!ends.isAfter(starts)) {
			throw new InvalidEventException("A quiet time must end after it starts; one starts at " + starts);
		}
	}

	static List<QuietTime> sorted(List<QuietTime> all) {
		if (all.size() > MOST) {
			throw new InvalidEventException("An event has at most " + MOST + " quiet times");
		}
		return all.stream().sorted(Comparator.comparing(QuietTime::starts).thenComparing(QuietTime::ends)).toList();
	}

}
