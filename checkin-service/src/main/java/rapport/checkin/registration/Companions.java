package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import rapport.checkin.attendee.AttendeeId;

/** Who came by the same order: they know each other, so nobody need introduce them. */
final class Companions {

	/** Whoever orders for more buys for a company, whose people may well be strangers. */
	private static final int MOST = 12;

	private final Map<String, Set<AttendeeId>> orders = new HashMap<>();

	private final Map<AttendeeId, String> orderOf = new HashMap<>();

	void add(String order, AttendeeId id) {
		this.orders.computeIfAbsent(order, (it) -> new LinkedHashSet<>(2)).add(id);
		this.orderOf.put(id, order);
	}

	/** Returns who came with somebody; nobody if that is not known. */
	List<AttendeeId> of(AttendeeId id) {
		var order = this.orderOf.get(id);
		var all = (order != null) ? this.orders.getOrDefault(order, Set.of()) : Set.<AttendeeId>of();
		if (all.size() < 2 || all.size() > MOST) {
			return List.of();
		}
		var others = new ArrayList<>(all);
		others.remove(id);
		return others;
	}

	/** Returns how many did not come alone. */
	int count() {
		return this.orders.values().stream().mapToInt(Set::size).filter((it) -> it > 1 && it <= MOST).sum();
	}

}
