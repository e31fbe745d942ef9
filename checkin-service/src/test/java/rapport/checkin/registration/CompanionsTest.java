package rapport.checkin.registration;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.AttendeeId;

import static org.assertj.core.api.Assertions.assertThat;

/** Who came by one order knows each other. */
class CompanionsTest {

	private static final String HEADER = "Order code,Position ID,Attendee name,knows\n";

	private final ImportBed bed = new ImportBed();

	@Test
	void whoCameByOneOrderIsNotIntroducedToEachOther() {
		var csv = HEADER + "ABC12,1,Ana Sousa,\nXYZ98,1,Cleo Hart,\nABC12,2,Ben Okoro,XYZ98-1\n";
		var report = this.bed.text(csv);
		assertThat(this.bed.get("ABC12-1").profile().knows()).containsExactly(new AttendeeId("ABC12-2"));
		assertThat(this.bed.get("ABC12-2").profile().knows()).containsExactly(new AttendeeId("XYZ98-1"),
				new AttendeeId("ABC12-1"));
		assertThat(this.bed.get("XYZ98-1").profile().knows()).isEmpty();
		assertThat(report.remarkKinds()).extracting((it) -> it.kind() + " " + it.count()).contains("companions 2");
		assertThat(this.bed.text(csv).unchanged()).isEqualTo(3);
	}

	@Test
	void itDoesNotMatterHowFarApartTheyStand() {
		var others = IntStream.range(0, 2500).mapToObj((it) -> "O" + it + ",1,Person " + it + ",\n");
		this.bed.text(HEADER + "ABC12,1,Ana Sousa,\n" + others.collect(Collectors.joining()) + "ABC12,2,Ben Okoro,\n");
		assertThat(this.bed.get("ABC12-1").profile().knows()).containsExactly(new AttendeeId("ABC12-2"));
	}

	@Test
	void aCompanysOrderIsNoParty() {
		var staff = IntStream.range(0, 13).mapToObj((it) -> "BIG," + it + ",Person " + it + ",\n");
		this.bed.text(HEADER + staff.collect(Collectors.joining()));
		assertThat(this.bed.all()).allMatch((it) -> it.profile().knows().isEmpty());
	}

	@Test
	void whomSheKnowsIsFoundHoweverTheTicketIsWrittenAndByName() {
		var report = this.bed.text("""
				ticket,name,knows
				B-1,Ana Sousa,b2
				B-2,Ben Okoro,cleo hart; B-1
				B-3,Cleo Hart,Nobody Here;Kim Dorn
				B-4,Kim Dorn,
				B-5,Kim Dorn,n/a
				""");
		assertThat(this.bed.get("B-1").profile().knows()).containsExactly(new AttendeeId("B-2"));
		assertThat(this.bed.get("B-2").profile().knows()).containsExactly(new AttendeeId("B-3"), new AttendeeId("B-1"));
		assertThat(this.bed.get("B-4").profile().knows()).isEmpty();
		assertThat(report.remarks()).filteredOn((it) -> it.kind().equals("knows"))
			.extracting((it) -> it.line() + " " + it.text())
			.containsExactly("4 We find no ticket \"Nobody Here\", and no one person of that name",
					"4 We find no ticket \"Kim Dorn\", and no one person of that name");
	}

	@Test
	void whoIsAtTheEventAlreadyIsKnownByHerTicket() {
		this.bed.text("ticket,name\nB-1,Ana Sousa\n");
		var report = this.bed.text("ticket,name,knows\nB-2,Ben Okoro,B-1\n");
		assertThat(this.bed.get("B-2").profile().knows()).containsExactly(new AttendeeId("B-1"));
		assertThat(report.remarks()).isEmpty();
	}

	@Test
	void whoTellsNoLanguageSpeaksEnglish() {
		this.bed.text("ticket,name,languages\nB-1,Ana Sousa,\nB-2,Ben Okoro,und\nB-3,Cleo Hart,de\n");
		assertThat(this.bed.get("B-1").profile().languages()).containsExactly("en");
		assertThat(this.bed.get("B-2").profile().languages()).containsExactly("en");
		this.bed.text("ticket,name\nB-4,Dev Rao\n");
		assertThat(this.bed.get("B-4").profile().languages()).containsExactly("en");
	}

}
