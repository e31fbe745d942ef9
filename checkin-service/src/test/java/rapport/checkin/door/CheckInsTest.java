package rapport.checkin.door;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import rapport.checkin.door.CheckIns.Claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What becomes of scans, without a broker. */
class CheckInsTest {

	private final DoorTestBed door = new DoorTestBed();

	@Test
	void of64KiosksWithOneTicketExactlyOneAdmits() throws Exception {
		for (int round = 0; round < 20; round++) {
			var outcomes = race(this.door, "R-" + round);
			assertThat(outcomes).filteredOn("admitted"::equals).hasSize(1);
			assertThat(outcomes).filteredOn("already-in"::equals).hasSize(63);
		}
	}

	/** The control: where nothing is compared, more than one admits. */
	@Test
	void withoutTheComparisonMoreThanOneAdmits() throws Exception {
		var careless = new DoorTestBed();
		careless.store.compareNothing(64);
		assertThat(race(careless, "R-0")).filteredOn("admitted"::equals).hasSizeGreaterThan(1);
	}

	private static List<String> race(DoorTestBed door, String ticket) throws Exception {
		door.register(ticket, "Racer");
		List<Callable<String>> scans = new ArrayList<>();
		for (int i = 0; i < 64; i++) {
			var scanId = ticket + "-" + i;
			scans.add(() -> door.decided(scanId, ticket, Scan.Type.ENTRY).outcome());
		}
		var outcomes = new ArrayList<String>();
		try (var kiosks = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var outcome : kiosks.invokeAll(scans)) {
				outcomes.add(outcome.get());
			}
		}
		return outcomes;
	}

	@Test
	void theSameScanGetsTheSameAnswerWhateverChangedSince() {
		var first = this.door.decided("one", "T-1", Scan.Type.ENTRY);
		this.door.register("T-1", "Renamed");
		this.door.decided("two", "T-1", Scan.Type.EXIT);
		assertThat(this.door.decided("one", "T-1", Scan.Type.ENTRY).answer()).isEqualTo(first.answer())
			.isEqualTo("admitted Ana one");
		var unknown = this.door.decided("three", "T-3", Scan.Type.ENTRY);
		this.door.register("T-3", "Cleo");
		assertThat(this.door.decided("three", "T-3", Scan.Type.ENTRY)).isEqualTo(unknown);
	}

	@Test
	void aScanIdIsGoodForOneTicketAndOneWay() {
		this.door.decided("one", "T-1", Scan.Type.ENTRY);
		assertThat(this.door.scan("one", "T-2", Scan.Type.ENTRY)).isEqualTo(new Claim.IdReused());
		assertThat(this.door.scan("one", "T-1", Scan.Type.EXIT)).isEqualTo(new Claim.IdReused());
	}

	@Test
	void aCodeThatHoldsOneTicketIsItsHolders() {
		var address = "https://tickets.example.org/t/t-1";
		var first = this.door.decided("one", address, Scan.Type.ENTRY);
		assertThat(first.answer()).isEqualTo("admitted Ana one");
		assertThat(this.door.decided("two", "T-1", Scan.Type.ENTRY).outcome()).isEqualTo("already-in");
		assertThat(first.attendee()).isEqualTo(this.door.decided("three", "T-1", Scan.Type.EXIT).attendee());
	}

	/** What is the same code must be told by the record alone. */
	@Test
	void whatWasReadAsATicketStaysSoWhoeverIsRegisteredLater() {
		var first = this.door.decided("one", "t-1", Scan.Type.ENTRY);
		this.door.register("t-1", "Tia");
		assertThat(this.door.decided("one", "t-1", Scan.Type.ENTRY)).isEqualTo(first);
		assertThat(this.door.decided("two", "t-1", Scan.Type.ENTRY).answer()).isEqualTo("admitted Tia two");
		assertThat(this.door.scan("one", "T-1", Scan.Type.ENTRY)).as("another code").isEqualTo(new Claim.IdReused());
	}

	@Test
	void whatIsNobodysTicketIsToldForWhatItMayBe() {
		assertThat(this.door.decided("one", "https://example.org/", Scan.Type.ENTRY).answer())
			.isEqualTo("refused one web-address");
		assertThat(this.door.decided("two", "OTHER-1", Scan.Type.ENTRY).answer()).isEqualTo("refused two other-event");
		assertThat(this.door.decided("three", "T-9", Scan.Type.ENTRY).answer()).isEqualTo("refused three");
	}

	@Test
	void everyDecidedScanIsPublishedRefusedOnesToo() {
		this.door.decided("one", "T-1", Scan.Type.ENTRY);
		this.door.decided("two", "T-9", Scan.Type.ENTRY);
		assertThat(this.door.published).extracting(CheckIn::scanId).containsExactly("one", "two");
		assertThat(this.door.published).extracting(CheckIn::changed).containsExactly(true, false);
	}

	@Test
	void whatChangedWaitsForTheRecordAndARefusalDoesNot() {
		this.door.kafkaAway = true;
		var entered = (Claim.Decided) this.door.scan("one", "T-1", Scan.Type.ENTRY);
		assertThatThrownBy(entered.recording()::await).isInstanceOf(IllegalStateException.class);
		var refused = (Claim.Decided) this.door.scan("two", "T-9", Scan.Type.ENTRY);
		refused.recording().await();

		this.door.kafkaAway = false;
		assertThat(this.door.relay.relay()).isEqualTo(2);
		assertThat(this.door.published).extracting(CheckIn::scanId).containsExactly("one", "two");
		assertThat(this.door.relay.relay()).isZero();
	}

	@Test
	void aQueuedScanCountsAtItsOwnTime() {
		var early = new Scan("early", "T-1", Scan.Type.ENTRY, DoorTestBed.NOW.minusSeconds(1800), "door-2", null, true,
				null, null);
		var decided = ((Claim.Decided) this.door.checkIns.check(this.door.event, early)).checkIn();
		assertThat(decided.since()).isEqualTo(early.scannedAt());
		var ahead = new Scan("ahead", "T-2", Scan.Type.ENTRY, DoorTestBed.NOW.plusSeconds(1800), "door-2", null, true,
				null, null);
		assertThat(((Claim.Decided) this.door.checkIns.check(this.door.event, ahead)).checkIn().since())
			.as("a clock that is fast")
			.isEqualTo(DoorTestBed.NOW);
	}

}
