package rapport.bench.instance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Somebody, by her number, comes or leaves. */
public record Change(long second, boolean enters, int person) {

	/**
	 * All changes of an instance in order; in the same second those who leave go first.
	 */
	public static List<Change> of(Instance instance) {
		var changes = new ArrayList<Change>();
		for (int i = 0; i < instance.people().size(); i++) {
			for (var stay : instance.presence().of(instance.people().get(i)).all()) {
				changes.add(new Change(stay.entered(), true, i));
				changes.add(new Change(stay.left(), false, i));
			}
		}
		changes.sort(Comparator.comparingLong(Change::second).thenComparing(Change::enters));
		return changes;
	}

}
