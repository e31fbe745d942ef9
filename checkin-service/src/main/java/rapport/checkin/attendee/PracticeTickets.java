package rapport.checkin.attendee;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.EventId;

/**
 * The practice tickets of an event: nobody holds them, none is recorded, and who does not
 * know them cannot guess them. A ticket that somebody holds is hers, however it is
 * written.
 */
public final class PracticeTickets {

	private static final String PREFIX = "PRACTICE-";

	private static final int DIGITS = 8;

	private static final String NOTE = "A practice ticket: it counts nowhere.";

	private final TicketIds ids;

	/** Practice tickets, whose codes are digests as attendees' ids are. */
	public PracticeTickets(TicketIds ids) {
		this.ids = ids;
	}

	/** What one can practise. */
	private enum Kind {

		/** Who comes in, again, and goes out. */
		GUEST("Practice Guest", Admission.VALID, false),

		/** Whom staff must confirm. */
		HELD("Practice Speaker", Admission.VALID, true),

		/** Whose ticket the organizer blocked. */
		BLOCKED("Practice Blocked", Admission.BLOCKED, false);

		private final String name;

		private final Admission admission;

		private final boolean hold;

		Kind(String name, Admission admission, boolean hold) {
			this.name = name;
			this.admission = admission;
			this.hold = hold;
		}

	}

	/** Returns those of an event: an ordinary one, one on hold, a blocked one. */
	public List<Attendee> of(EventId event) {
		return Arrays.stream(Kind.values()).map((kind) -> made(event, kind)).toList();
	}

	/** Returns whose practice ticket a code is; none if it is no such ticket. */
	public @Nullable Attendee find(EventId event, String code) {
		var loose = CanonicalTicket.of(code).loose();
		if (!loose.startsWith(loose(PREFIX))) {
			return null;
		}
		return of(event).stream().filter((it) -> loose(it.ticket()).equals(loose)).findFirst().orElse(null);
	}

	private static String loose(String ticket) {
		return CanonicalTicket.of(ticket).loose();
	}

	private Attendee made(EventId event, Kind kind) {
		var digest = this.ids.of(event, PREFIX + kind.name()).value();
		var ticket = PREFIX + digest.substring(digest.length() - DIGITS).toUpperCase(Locale.ROOT);
		return new Attendee(this.ids.of(event, ticket), ticket, "", Identity.of(kind.name, "", ""), Profile.NONE,
				Contact.NONE, new Standing(kind.admission, kind.hold, NOTE), 0);
	}

}
