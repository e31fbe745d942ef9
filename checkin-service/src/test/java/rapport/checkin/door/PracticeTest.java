package rapport.checkin.door;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.Attendee;

import static org.assertj.core.api.Assertions.assertThat;

/** Rehearsing at the door: as on the day, and counted nowhere. */
class PracticeTest {

	private final DoorTestBed bed = new DoorTestBed();

	private final Attendee guest = ticket(0);

	@Test
	void itIsAnsweredAsOnTheDay() {
		assertThat(outcome("one", this.guest.ticket(), Scan.Type.ENTRY)).isEqualTo("admitted");
		assertThat(outcome("two", this.guest.ticket().toLowerCase(Locale.ROOT), Scan.Type.ENTRY))
			.isEqualTo("already-in");
		assertThat(outcome("three", this.guest.ticket(), Scan.Type.EXIT)).isEqualTo("left");
		assertThat(outcome("four", this.guest.ticket(), Scan.Type.EXIT)).isEqualTo("not-in");
		assertThat(outcome("five", ticket(1).ticket(), Scan.Type.ENTRY)).isEqualTo("held");
		assertThat(this.bed.decided("six", ticket(2).ticket(), Scan.Type.ENTRY).reason()).isEqualTo("blocked");
	}

	@Test
	void theSameScanGetsTheSameAnswer() {
		var first = this.bed.decided("one", this.guest.ticket(), Scan.Type.ENTRY);
		assertThat(this.bed.decided("one", this.guest.ticket(), Scan.Type.ENTRY).answer()).isEqualTo(first.answer())
			.startsWith("practice admitted");
		assertThat(this.bed.scan("one", ticket(1).ticket(), Scan.Type.ENTRY))
			.isInstanceOf(CheckIns.Claim.IdReused.class);
	}

	@Test
	void itCountsNowhere() {
		this.bed.decided("one", this.guest.ticket(), Scan.Type.ENTRY);
		assertThat(this.bed.published).isEmpty();
		assertThat(this.bed.store.present(this.bed.event.id(), null)).isZero();
		assertThat(this.bed.store.find(this.bed.event.id(), "one")).isEmpty();
	}

	@Test
	void whoHoldsTheTicketComesInForGood() {
		this.bed.register(this.guest.ticket(), "Ana");
		assertThat(this.bed.decided("one", this.guest.ticket(), Scan.Type.ENTRY).answer())
			.isEqualTo("admitted Ana one");
		assertThat(this.bed.published).hasSize(1);
	}

	@Test
	void whatIsWrittenAlikeIsUnknown() {
		assertThat(this.bed.decided("one", "PRACTICE-1", Scan.Type.ENTRY).reason()).isEqualTo("unknown-ticket");
	}

	private String outcome(String scanId, String ticket, Scan.Type type) {
		return this.bed.decided(scanId, ticket, type).outcome();
	}

	private Attendee ticket(int number) {
		return this.bed.practiceTickets.of(this.bed.event.id()).get(number);
	}

}
