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
	private static final int MOST_ELSEWHERE = 3;

	/** What is long, or has blanks, or no digit, may name somebody. */
	private static final Pattern TELLS_NOBODY = Pattern.compile("(?=.*[0-9])\\S{1,64}");

	private final TicketIndex index;

	private final TicketHolders holders;

	public TicketReader(TicketIndex index, TicketIds ids) {
		this.index = index;
		this.holders = new TicketHolders(index, ids);
	}

	/** Returns what a code holds, as far as the tickets of an event tell. */
	public TicketReading read(EventId event, String code) {
		var whole = CanonicalTicket.of(code);
		if (whole.exact().isEmpty()) {
			return new TicketReading(null, null, null, null);
		}
		var parts = TicketTokens.of(CanonicalTicket.nfkc(code)).stream().map(CanonicalTicket::of).toList();
		var tokens = new ArrayList<>(List.of(whole));
		tokens.addAll(parts);
		if (parts.isEmpty()) {
			TicketGuesses.of(whole.exact()).stream().map(CanonicalTicket::of).forEach(tokens::add);
		}
		var holders = this.index.holders(event, tokens.stream().map(CanonicalTicket::loose).toList());
		var written = this.holders.meant(event, tokens.getFirst(), holders.getFirst());
		if (written != null) {
			return new TicketReading(written, null, null, null);
		}
		var found = new LinkedHashSet<AttendeeId>();
		for (int i = 1; i < tokens.size(); i++) {
			var holder = this.holders.meant(event, tokens.get(i), holders.get(i));
			if (holder != null) {
				found.add(holder);
			}
		}
		if (found.size() == 1) {
			return new TicketReading(found.getFirst(), null, null, null);
		}
		boolean several = found.size() > 1 && !parts.isEmpty() && !TicketTokens.isOneThing(code);
		boolean alike = found.size() > 1 || holders.getFirst().size() > 1;
		var hint = (several || this.holders.areTwo(event, whole.exact())) ? TicketReading.TWO_CODES
				: alike ? TicketReading.AMBIGUOUS : TicketHints.of(code, whole.exact());
		return unknown(event, whole, parts, hint);
	}

	private TicketReading unknown(EventId event, CanonicalTicket whole, List<CanonicalTicket> parts,
			@Nullable String hint) {
		var exact = whole.exact();
		var read = (parts.isEmpty() && TELLS_NOBODY.matcher(exact).matches()) ? exact : null;
		var tokens = new ArrayList<>(List.of(whole));
		tokens.addAll(parts.subList(0, Math.min(parts.size(), MOST_ELSEWHERE)));
		for (var token : tokens) {
			var other = otherEvent(event, token.exact());
			if (other != null) {
				return new TicketReading(null, TicketReading.OTHER_EVENT, other, read);
			}
		}
		return new TicketReading(null, hint, null, read);
	}

	/** Returns the name of another event at which a ticket is somebody's. */
	public @Nullable String otherEvent(EventId event, String ticket) {
		return this.index.otherEvent(event, ticket);
	}

}
