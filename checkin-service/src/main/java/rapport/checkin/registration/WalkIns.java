package rapport.checkin.registration;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Names;
import rapport.checkin.attendee.Registration;
import rapport.checkin.event.EventId;
import rapport.checkin.registration.ImportReport.Remark;
import rapport.checkin.table.Column;

/** Registers who comes without having registered. */
public final class WalkIns {

	/** In seconds. */
	private static final int AGAIN = 60;

	private final Registration registration;

	private final Rows rows;

	private final WalkInTickets tickets;

	private final InstantSource clock;

	/** What became of a walk-in. */
	public sealed interface Added {

		/**
		 * She is registered; or was, by the very same request.
		 *
		 * @param remarks what was left empty
		 */
		record Done(Attendee attendee, List<Remark> remarks) implements Added {
		}

		/** All the same was said a moment ago, so she is registered already. */
		record Again(Attendee attendee) implements Added {
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

	public WalkIns(Registration registration, Rows rows, WalkInTickets tickets, InstantSource clock) {
		this.registration = registration;
		this.rows = rows;
		this.tickets = tickets;
		this.clock = clock;
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
		return (key != null) ? add(event, with(row, this.tickets.of(event, key)), true, false, country)
				: addOnce(event, row, country);
	}

	/**
	 * The very same within a minute or two is a second click, or a second try, and no
	 * second person, unless her name is none.
	 */
	private Added addOnce(EventId event, Map<Column, String> row, @Nullable String country) {
		if (Names.isNobody(row.getOrDefault(Column.NAME, ""))) {
			return add(event, with(row, this.tickets.made()), false, true, country);
		}
		long time = this.clock.instant().getEpochSecond() / AGAIN;
		var before = read(event, with(row, this.tickets.ofAll(event, row, time - 1)), country)
			.flatMap((it) -> this.registration.find(event, it));
		if (before.isPresent()) {
			return new Added.Again(before.get());
		}
		var added = add(event, with(row, this.tickets.ofAll(event, row, time)), false, true, country);
		return (added instanceof Added.TicketTaken(var holder)) ? new Added.Again(holder) : added;
	}

	private Optional<AttendeeId> read(EventId event, Map<Column, String> row, @Nullable String country) {
		return (this.rows.read(event, row, country, false) instanceof Rows.Reading.Taken(var draft, var _))
				? Optional.of(draft.id()) : Optional.empty();
	}

	private static Map<Column, String> with(Map<Column, String> row, String ticket) {
		var ticketed = new EnumMap<Column, String>(Column.class);
		ticketed.putAll(row);
		ticketed.put(Column.TICKET, ticket);
		return ticketed;
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
