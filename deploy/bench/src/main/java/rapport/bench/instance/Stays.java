package rapport.bench.instance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The times one person is there, in order and apart. */
public record Stays(List<Stay> all) {

	/** The time within which a pace counts, in seconds. */
	public static final long HOUR = 3600;

	public static final Stays NONE = new Stays(List.of());

	/** Joins those that touch or overlap, and drops those without length. */
	public static Stays of(List<Stay> stays) {
		var joined = new ArrayDeque<Stay>();
		stays.stream()
			.filter((it) -> it.entered() < it.left())
			.sorted(Comparator.comparingLong(Stay::entered))
			.forEachOrdered((it) -> {
				var last = joined.peekLast();
				if (last != null && it.entered() <= last.left()) {
					joined.removeLast();
					joined.add(new Stay(last.entered(), Math.max(last.left(), it.left())));
				}
				else {
					joined.add(it);
				}
			});
		return new Stays(List.copyOf(joined));
	}

	/** Whether two are there at the same time at some moment. */
	boolean overlap(Stays other) {
		int i = 0;
		int j = 0;
		while (i < this.all.size() && j < other.all.size()) {
			var one = this.all.get(i);
			var two = other.all.get(j);
			if (one.overlaps(two)) {
				return true;
			}
			if (one.left() < two.left()) {
				i++;
			}
			else {
				j++;
			}
		}
		return false;
	}

	/**
	 * The most moments within the stays of which no {@link #HOUR} holds more than
	 * {@code perHour}: each is taken as early as it can be, which is exact, since to move
	 * one earlier never hinders a later one.
	 */
	int fitting(int perHour) {
		var taken = new ArrayList<Long>();
		long earliest = Long.MIN_VALUE;
		for (var stay : this.all) {
			long moment = Math.max(stay.entered(), earliest);
			while (moment < stay.left()) {
				taken.add(moment);
				earliest = (taken.size() < perHour) ? moment : taken.get(taken.size() - perHour) + HOUR;
				moment = Math.max(moment, earliest);
			}
		}
		return taken.size();
	}

}
