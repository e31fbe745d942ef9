package rapport.checkin.registration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.Registration;
import rapport.checkin.event.EventId;
import rapport.checkin.registration.ImportReport.Remark;

/** Registers who comes without having registered. */
public final class WalkIns {

	private final Registration registration;

	private final Rows rows;

	private final WalkInTickets tickets;

	/** What became of a walk-in. */
	public sealed interface Added {

		/**
		 * She is registered; or was, by the very same request.
		 *
		 * @param remarks what was left empty
		 */
		record Done(Attendee attendee, List<Remark> remarks) implements Added {
		}

		/** The ticket is somebody's. */
		record TicketTaken(Attendee holder) implements Added {
		}

		/** The key was used for somebody else. */
		record KeyReused() implements Added {
		}

		/** She has no name, or no usable ticket. */
		record Refused(String reason) implements Added {
		}

	}

	public WalkIns(Registration registration, Rows rows, WalkInTickets tickets) {
		this.registration = registration;
		this.rows = rows;
		this.tickets = tickets;
	}

	/**
	 * Registers somebody by the rules of a file's rows; a ticket is made where none is
	 * given. Who holds a ticket keeps it.
	 * @param key the same if the same is asked for again
	 * @param country where phone numbers in national form are from
	 */
	public Added add(EventId event, Map<Column, String> row, @Nullable String key, @Nullable String country) {
		if (!row.getOrDefault(Column.TICKET, "").isBlank()) {
			return add(event, row, key != null, true, country);
		}
		var ticketed = new EnumMap<Column, String>(Column.class);
		ticketed.putAll(row);
		ticketed.put(Column.TICKET, (key != null) ? this.tickets.of(event, key) : this.tickets.made());
		return add(event, ticketed, key != null, key == null, country);
	}

	private Added add(EventId event, Map<Column, String> row, boolean keyed, boolean given, @Nullable String country) {
		return switch (this.rows.read(event, row, country, false)) {
			case Rows.Reading.Refused(var _, var text, var _) -> new Added.Refused(text);
			case Rows.Reading.Taken(var draft, var noted) -> {
				var attendee = draft.attendee();
				var holder = this.registration.add(event, attendee).orElse(null);
				var remarks = noted.stream()
					.map((it) -> new Remark(0, attendee.name(), it.column().title(), it.kind().id(), it.text()))
					.toList();
				if (holder == null) {
					yield new Added.Done(attendee, remarks);
				}
				if (keyed && saysTheSame(draft, holder)) {
					yield new Added.Done(holder, remarks);
				}
				yield given ? new Added.TicketTaken(holder) : new Added.KeyReused();
			}
		};
	}

	private static boolean saysTheSame(Draft draft, Attendee holder) {
		var again = draft.attendee();
		return again.name().equals(holder.name()) && draft.over(holder).with(holder.contact()).saysTheSame(holder)
				&& again.contact().known((it) -> "").equals(holder.contact().known((it) -> ""));
	}

}
