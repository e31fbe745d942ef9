package rapport.checkin.roster.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.CanonicalTicket;
import rapport.checkin.door.Stay;
import rapport.checkin.roster.RosterChanges.Change;
import rapport.checkin.roster.RosterSeal;
import tools.jackson.databind.json.JsonMapper;

/** Writes the entries of a roster. */
final class RosterLines {

	private final RosterSeal seal;

	private final JsonMapper json;

	private final boolean names;

	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Entry(String i, @Nullable String h, @Nullable String l, @Nullable String s, @Nullable String n,
			@Nullable Boolean gone) {
	}

	@JsonInclude(JsonInclude.Include.NON_NULL)
	record CardJson(String id, String ticket, String name, @Nullable String company, @Nullable String role,
			@Nullable String language, @Nullable String ticketType, @Nullable String admission, @Nullable Boolean hold,
			@Nullable String note, @JsonProperty("in") @Nullable Boolean inside, @Nullable Instant since,
			@Nullable String door, @Nullable Boolean ever, @Nullable Boolean practice) {
	}

	@JsonInclude(JsonInclude.Include.NON_NULL)
	record NameJson(String id, String ticket, String name, @Nullable String company, @Nullable String role) {
	}

	RosterLines(RosterSeal seal, JsonMapper json, boolean names) {
		this.seal = seal;
		this.json = json;
		this.names = names;
	}

	byte[] write(Change change) {
		var id = this.seal.id(change.id());
		var her = change.attendee();
		if (her == null) {
			return this.json.writeValueAsBytes(new Entry(id, null, null, null, null, true));
		}
		var ticket = CanonicalTicket.of(her.ticket());
		var name = this.names ? this.seal.name(id, this.json.writeValueAsBytes(
				new NameJson(her.id().value(), ticket.exact(), her.name(), orNone(her.company()), orNone(her.role()))))
				: null;
		return this.json.writeValueAsBytes(entry(id, ticket, card(her, ticket.exact(), change.stay(), false), name));
	}

	/** Returns entries of practice tickets, whose names nobody searches for. */
	List<Entry> practice(List<Attendee> tickets) {
		return tickets.stream().map((her) -> {
			var ticket = CanonicalTicket.of(her.ticket());
			return entry(this.seal.id(her.id()), ticket, card(her, ticket.exact(), Stay.NONE, true), null);
		}).toList();
	}

	private Entry entry(String id, CanonicalTicket ticket, CardJson card, @Nullable String name) {
		return new Entry(id, this.seal.exact(ticket.exact()), this.seal.loose(ticket.loose()),
				this.seal.card(ticket.loose(), id, this.json.writeValueAsBytes(card)), name, null);
	}

	private static CardJson card(Attendee her, String ticket, Stay stay, boolean practice) {
		var languages = her.profile().languages();
		return new CardJson(her.id().value(), ticket, her.name(), orNone(her.company()), orNone(her.role()),
				(practice || languages.isEmpty()) ? null : languages.getFirst(), orNone(her.ticketType()),
				(her.admission() == Admission.VALID) ? null : her.admission().name().toLowerCase(Locale.ROOT),
				orNone(her.hold()), her.note(), orNone(stay.inside()), stay.since(), orNone(stay.kiosk()),
				orNone(stay.ever()), orNone(practice));
	}

	private static @Nullable String orNone(String text) {
		return text.isEmpty() ? null : text;
	}

	private static @Nullable Boolean orNone(boolean flag) {
		return flag ? true : null;
	}

}
