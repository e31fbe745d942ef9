package rapport.checkin.registration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.Registration;
import rapport.checkin.event.EventId;

/** Registers who comes without having registered. */
public final class WalkIns {

	private final Registration registration;

	private final Rows rows;

	private final WalkInTickets tickets;

	/** What became of a walk-in. */
	public sealed interface Added {

		/** She is registered; or was, by the very same request. */
		record Done(Attendee attendee) implements Added {
		}

		/** The ticket is somebody's. */
		record TicketTaken() implements Added {
		}

		/** The key was used for somebody else. */
		record KeyReused() implements Added {
		}

		record Refused(List<Rows.Refusal> refusals) implements Added {
		}

	}

	public WalkIns(Registration registration, Rows rows, WalkInTickets tickets) {
		this.registration = registration;
		this.rows = rows;
		this.tickets = tickets;
	}

	/**
	 * Registers somebody by the rules of a CSV's rows; a ticket is made where none is
	 * given.
	 * @param key the same if the same is asked for again
	 */
	public Added add(EventId event, Map<Column, String> row, @Nullable String key) {
		boolean given = !row.getOrDefault(Column.TICKET, "").isBlank();
		if (given) {
			return add(event, row, key != null, new Added.TicketTaken());
		}
		var ticketed = new EnumMap<Column, String>(Column.class);
		ticketed.putAll(row);
		if (key != null) {
			ticketed.put(Column.TICKET, this.tickets.of(event, key));
			return add(event, ticketed, true, new Added.KeyReused());
		}
		ticketed.put(Column.TICKET, this.tickets.made());
		return add(event, ticketed, false, new Added.TicketTaken());
	}

	private Added add(EventId event, Map<Column, String> row, boolean keyed, Added taken) {
		return switch (this.rows.read(event, row)) {
			case Rows.Reading.Refused(var refusals) -> new Added.Refused(refusals);
			case Rows.Reading.Taken(var attendee) -> {
				var holder = this.registration.add(event, attendee);
				yield (holder.isEmpty() || (keyed && attendee.saysTheSame(holder.get())))
						? new Added.Done(holder.orElse(attendee)) : taken;
			}
		};
	}

}
