package rapport.checkin.attendee;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.EventId;

/**
 * Finds whose ticket a code is that is nobody's as it stands: written otherwise, or with
 * more around it.
 */
public final class TicketReader {

	/** Another event is looked for by so many of the parts of a code. */
	private static final int MOST_ELSEWHERE = 4;

	/** What is long, or has blanks, or no digit, may name somebody. */
	private static final Pattern TELLS_NOBODY = Pattern.compile("(?=.*[0-9])\\S{1,64}");

	private final TicketIndex index;

	private final TicketIds ids;

	public TicketReader(TicketIndex index, TicketIds ids) {
		this.index = index;
		this.ids = ids;
	}

	/** Returns what a code holds, as far as the tickets of an event tell. */
	public TicketReading read(EventId event, String code) {
		var whole = CanonicalTicket.of(code);
		var tokens = new ArrayList<>(List.of(whole));
		TicketTokens.of(CanonicalTicket.nfkc(code)).stream().map(CanonicalTicket::of).forEach(tokens::add);
		tokens.removeIf((it) -> it.exact().isEmpty());
		if (tokens.isEmpty()) {
			return new TicketReading(null, null, null, null);
		}
		var holders = this.index.holders(event, tokens.stream().map(CanonicalTicket::loose).toList());
		var written = meant(event, tokens.getFirst(), holders.getFirst());
		if (written != null) {
			return new TicketReading(written, null, null, null);
		}
		var found = new LinkedHashSet<AttendeeId>();
		for (int i = 1; i < tokens.size(); i++) {
			var holder = meant(event, tokens.get(i), holders.get(i));
			if (holder != null) {
				found.add(holder);
			}
		}
		if (found.size() == 1) {
			return new TicketReading(found.getFirst(), null, null, null);
		}
		return unknown(event, code, tokens, holders.getFirst().size() > 1 || found.size() > 1);
	}

	/** Who holds the ticket itself, else the only one that is written like it. */
	private @Nullable AttendeeId meant(EventId event, CanonicalTicket ticket, List<AttendeeId> holders) {
		var exact = this.ids.of(event, ticket.exact());
		if (holders.contains(exact)) {
			return exact;
		}
		return (holders.size() == 1) ? holders.getFirst() : null;
	}

	private TicketReading unknown(EventId event, String code, List<CanonicalTicket> tokens, boolean ambiguous) {
		var exact = tokens.getFirst().exact();
		var read = (tokens.size() == 1 && TELLS_NOBODY.matcher(exact).matches()) ? exact : null;
		for (var token : tokens.subList(0, Math.min(tokens.size(), MOST_ELSEWHERE))) {
			var other = otherEvent(event, token.exact());
			if (other != null) {
				return new TicketReading(null, TicketReading.OTHER_EVENT, other, read);
			}
		}
		return new TicketReading(null, ambiguous ? TicketReading.AMBIGUOUS : TicketHints.of(code, exact), null, read);
	}

	/** Returns the name of another event at which a ticket is somebody's. */
	public @Nullable String otherEvent(EventId event, String ticket) {
		return this.index.otherEvent(event, ticket);
	}

}
