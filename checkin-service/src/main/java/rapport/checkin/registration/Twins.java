package rapport.checkin.registration;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.CanonicalTicket;
import rapport.checkin.cell.BadgeIds;

/** Who in a file has the ticket, the phone or the badge of somebody before her. */
final class Twins {

	private final Map<AttendeeId, Seen> tickets = new HashMap<>();

	private final Map<String, Seen> phones = new HashMap<>();

	private final Map<String, Seen> badges = new HashMap<>();

	private final Map<String, Seen> likeness = new HashMap<>();

	/** The loose forms of tickets by their digests, which need little room. */
	private final Map<Long, Integer> loose = new HashMap<>();

	/** Where somebody stands. */
	record Seen(long line, String name, String text) {
	}

	/** Returns who has this ticket already. */
	@Nullable Seen ticket(AttendeeId id, long line, String name) {
		return this.tickets.putIfAbsent(id, new Seen(line, name, ""));
	}

	/**
	 * Returns in which line a ticket stands that differs by capitals, dashes or zeros
	 * alone; 0 if none does.
	 */
	int ticketAlike(String ticket, long line) {
		var form = CanonicalTicket.of(ticket).loose();
		long digest = 0;
		for (int i = 0; i < form.length(); i++) {
			digest = 1_099_511_628_211L * digest + form.charAt(i);
		}
		var before = this.loose.putIfAbsent(digest, (int) line);
		return (before != null) ? before : 0;
	}

	/** Returns who has this number already. */
	@Nullable Seen phone(String phone, long line, String name) {
		return this.phones.putIfAbsent(phone, new Seen(line, name, ""));
	}

	/** Returns who has this badge already. */
	@Nullable Seen badge(String badge, long line, String name) {
		return this.badges.putIfAbsent(badge, new Seen(line, name, badge));
	}

	/** Returns who has a badge already that looks like this one. */
	@Nullable Seen alike(String badge, long line, String name) {
		return this.likeness.putIfAbsent(BadgeIds.likeness(badge), new Seen(line, name, badge));
	}

	/** Returns how many people were read. */
	int people() {
		return this.tickets.size();
	}

	/** Returns where somebody was read. */
	@Nullable Seen seen(AttendeeId id) {
		return this.tickets.get(id);
	}

	/** Returns whether somebody was read. */
	boolean has(AttendeeId id) {
		return this.tickets.containsKey(id);
	}

}
