package rapport.checkin.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;

import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.MemoryAttendees;
import rapport.checkin.attendee.Registration;
import rapport.checkin.event.EventId;
import rapport.checkin.event.EventLease;
import rapport.checkin.registration.WalkIns.Added;
import rapport.checkin.table.Column;
import rapport.starter.secret.KeyedDigest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who walks in is registered once. */
class WalkInsTest {

	private static final EventId EVENT = new EventId("walk-ins");

	private static final Map<Column, String> ANA = Map.of(Column.NAME, "Ana");

	private Instant now = Instant.parse("2026-11-27T10:00:59Z");

	private final MemoryAttendees attendees = new MemoryAttendees();

	private final WalkInTickets tickets = new WalkInTickets(new KeyedDigest(new byte[32]));

	private final WalkIns walkIns = new WalkIns(new Registration(this.attendees, (event, changed) -> {
	}, (event, erased) -> {
	}, (phone) -> "0".repeat(32), EventLease.UNSHARED, Clock.systemUTC()),
			new Rows((event, ticket) -> new AttendeeId(ticket)), this.tickets, () -> this.now);

	@Test
	void theSameKeyGetsTheSameAnswer() {
		var first = done(this.walkIns.add(EVENT, ANA, "key-1", null));
		assertThat(done(this.walkIns.add(EVENT, ANA, "key-1", null))).isEqualTo(first);
		assertThat(this.attendees.count(EVENT)).isOne();
		assertThat(this.walkIns.add(EVENT, Map.of(Column.NAME, "Ben"), "key-1", null))
			.isInstanceOf(Added.KeyReused.class);
		assertThat(done(this.walkIns.add(EVENT, ANA, null, null))).as("without a key it is another")
			.isNotEqualTo(first);
	}

	@Test
	void aTicketThatSomebodyHoldsIsNeverReplaced() {
		var ana = Map.of(Column.NAME, "Ana", Column.TICKET, "T-1");
		var ben = Map.of(Column.NAME, "Ben", Column.TICKET, "T-1");
		this.walkIns.add(EVENT, ana, null, null);
		assertThat(this.walkIns.add(EVENT, ben, null, null)).isInstanceOf(Added.TicketTaken.class);
		assertThat(this.walkIns.add(EVENT, ben, "key", null)).isInstanceOf(Added.TicketTaken.class);
		assertThat(this.walkIns.add(EVENT, ana, null, null)).isInstanceOf(Added.TicketTaken.class);
		assertThat(done(this.walkIns.add(EVENT, ana, "key", null))).isEqualTo("T-1");
		assertThat(this.attendees.find(EVENT, new AttendeeId("T-1")))
			.hasValueSatisfying((it) -> assertThat(it.name()).isEqualTo("Ana"));
	}

	@Test
	void aSecondClickAddsNobody() {
		var ana = Map.of(Column.NAME, "Ana Sousa", Column.PHONE, "+1 202 555 0111");
		var first = done(this.walkIns.add(EVENT, ana, null, null));
		this.now = this.now.plusSeconds(2);
		assertThat(this.walkIns.add(EVENT, ana, null, null)).isInstanceOf(Added.Again.class)
			.extracting((it) -> ((Added.Again) it).attendee().ticket())
			.isEqualTo(first);
		this.now = this.now.plusSeconds(50);
		assertThat(this.walkIns.add(EVENT, ana, null, null)).isInstanceOf(Added.Again.class);
		assertThat(this.attendees.count(EVENT)).isOne();
	}

	@Test
	void whoIsSomebodyElseIsAddedAsWell() {
		var ana = Map.of(Column.NAME, "Ana Sousa");
		done(this.walkIns.add(EVENT, ana, null, null));
		done(this.walkIns.add(EVENT, Map.of(Column.NAME, "Ana Sousa", Column.COMPANY, "Contoso"), null, null));
		done(this.walkIns.add(EVENT, ana, "key", null));
		this.now = this.now.plusSeconds(180);
		done(this.walkIns.add(EVENT, ana, null, null));
		done(this.walkIns.add(EVENT, Map.of(Column.NAME, "Guest"), null, null));
		done(this.walkIns.add(EVENT, Map.of(Column.NAME, "Guest"), null, null));
		assertThat(this.attendees.count(EVENT)).isEqualTo(6);
	}

	@Test
	void madeTicketsHaveEightyBits() {
		var made = new HashSet<String>();
		for (int i = 0; i < 10_000; i++) {
			made.add(this.tickets.made());
		}
		assertThat(made).hasSize(10_000).allMatch((it) -> it.matches("WALK-IN-[0-9A-Z]{16}"));
		assertThat(this.tickets.of(EVENT, "a")).isNotEqualTo(this.tickets.of(new EventId("other"), "a"));
	}

	private static String done(Added added) {
		return ((Added.Done) added).attendee().ticket();
	}

}
