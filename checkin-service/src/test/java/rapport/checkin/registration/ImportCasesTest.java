package rapport.checkin.registration;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.Attendee;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that people really bring: everybody in them who has a name and a ticket is in.
 */
class ImportCasesTest {

	private final ImportBed bed = new ImportBed();

	@ParameterizedTest
	@CsvSource({ "c01_eventbrite.csv,3", "c01_luma.csv,2", "c01_pretix_positions.csv,3", "c01_pretix_renamed.csv,2",
			"c02_phones.csv,7", "c03_comma_lists.csv,5", "c04_semicolon_excel_eu.csv,2", "c07_placeholders.csv,6",
			"c09_nickname_quote.csv,4", "c09_unclosed_quote.csv,5", "c10_ghost_rows.csv,2", "c15_shared_phone.csv,4",
			"c16_consent.csv,6", "c17_languages.csv,4", "c18_status.csv,4", "c19_windows1252.csv,4",
			"c19_excel_unicode_text_utf16le.csv,4", "c21_long_tickets.csv,3", "c23_names.csv,8", "c24_dashes.csv,5",
			"c32_invisible.csv,5", "c33_line_breaks.csv,4", "c40_badges.csv,7", "base.csv,6" })
	void everybodyIsInAndTheSameAgainChangesNothing(String file, int people) {
		var report = this.bed.file(file);
		assertThat(report.imported()).isEqualTo(people);
		assertThat(report.rejected()).isEmpty();
		assertThat(this.bed.file(file).unchanged()).isEqualTo(people);
	}

	@Test
	void shopsNameTheirColumnsAsTheyLike() {
		this.bed.file("c01_eventbrite.csv");
		var ana = this.bed.get("16890000012360000001001");
		assertThat(ana.name()).isEqualTo("Ana Sousa");
		assertThat(ana.callName()).isEqualTo("Ana");
		assertThat(ana.role()).isEqualTo("Engineer");
		assertThat(ana.ticketType()).isEqualTo("General Admission");
		assertThat(ana.asks()).containsExactly("Rust", "Chess");
		assertThat(ana.phone()).isEqualTo("+12025550111");
		assertThat(this.bed.get("16890000032360000003001").admission()).isEqualTo(Admission.CANCELLED);
	}

	@Test
	void orderAndPositionAreATicketAndTheSecondCompanyCostsNothing() {
		var report = this.bed.file("c01_pretix_positions.csv");
		var ana = this.bed.get("ABC12-1");
		assertThat(ana.company()).isEqualTo("Northwind");
		assertThat(ana.interests()).containsExactly("Rust", "Chess");
		assertThat(ana.introduce()).isTrue();
		assertThat(this.bed.get("ABC12-2").introduce()).isFalse();
		assertThat(this.bed.get("XYZ98-1").admission()).isEqualTo(Admission.CANCELLED);
		assertThat(ImportBed.kinds(report)).containsExactly("0 companions", "3 shared-phone", "4 cancelled");
		assertThat(report.cancelled()).isOne();
	}

	@Test
	void numbersAreReadAsAtHomeAndWhatIsNoneCostsTheNumberAlone() {
		var report = this.bed.file("c02_phones.csv");
		assertThat(List.of(this.bed.get("P-01"), this.bed.get("P-03"), this.bed.get("P-05"), this.bed.get("P-11")))
			.extracting(Attendee::phone)
			.containsExactly("+12025550111", "+12025550113", "+12025550115", "+12025550121");
		assertThat(List.of(this.bed.get("P-07"), this.bed.get("P-09"), this.bed.get("P-13")))
			.extracting(Attendee::phone)
			.containsOnlyNulls();
		assertThat(ImportBed.kinds(report)).containsExactly("5 phone", "5 unreachable", "6 unreachable", "8 phone",
				"8 unreachable");
		assertThat(report.remarkKinds()).extracting((it) -> it.text())
			.contains("3 people would like introductions but have no phone and no badge, so we cannot reach them");
	}

	@Test
	void listsAreTakenApartHoweverTheyAreWritten() {
		this.bed.file("c03_comma_lists.csv");
		assertThat(this.bed.get("L-1").interests()).containsExactly("Rust", "Chess", "Climate tech");
		assertThat(this.bed.get("L-4").interests()).containsExactly("Observability (logs, metrics, traces)", "Chess");
		assertThat(this.bed.get("L-5").interests()).containsExactly("Rust", "Chess");
		this.bed.file("c33_line_breaks.csv");
		assertThat(this.bed.get("X-1").interests()).containsExactly("Rust", "Chess", "Jazz");
		assertThat(this.bed.get("X-1").company()).isEqualTo("Northwind Lisbon office");
		assertThat(this.bed.get("X-2").asks()).containsExactly("Rust", "databases");
		this.bed.file("c07_placeholders.csv");
		assertThat(this.bed.get("N-5").interests()).isEmpty();
		assertThat(this.bed.get("N-5").offers()).isEmpty();
		assertThat(this.bed.get("N-3").asks()).isEmpty();
	}

	@Test
	void aColumnThatIsNotInTheFileChangesNothing() {
		this.bed.file("c08_first.csv");
		var report = this.bed.file("c08_second_only_badges.csv");
		assertThat(report.updated()).isEqualTo(2);
		assertThat(report.changes()).extracting((it) -> it.count() + " " + it.column()).containsExactly("2 badge");
		var ana = this.bed.get("R-1");
		assertThat(ana.company()).isEqualTo("Northwind");
		assertThat(ana.introduce()).isTrue();
		assertThat(ana.badge()).isEqualTo("badge-11");
		this.bed.text("ticket,name,company,badge\nR-1,Ana Sousa,,\n");
		assertThat(this.bed.get("R-1").company()).as("an empty cell empties it").isEmpty();
		assertThat(this.bed.get("R-1").badge()).isNull();
	}

	@Test
	void consentIsReadInItsOwnWords() {
		this.bed.file("c16_consent.csv");
		assertThat(this.bed.all()).filteredOn((it) -> !it.introduce())
			.extracting(Attendee::ticket)
			.containsExactly("I-11");
	}

	@Test
	void whoHasCancelledIsNotLetInAndWhoIsMissingIsNamed() {
		this.bed.file("c18_status.csv");
		assertThat(this.bed.all()).filteredOn((it) -> it.admission() == Admission.CANCELLED)
			.extracting(Attendee::ticket)
			.containsExactly("V-2", "V-3", "V-4");
		var again = this.bed.text("""
				ticket,name,Attendee Status
				V-1,Ana Sousa,Attending
				V-2,Ben Okoro,Attending
				V-3,Cleo Hart,Perhaps
				""");
		assertThat(this.bed.get("V-2").admission()).as("she comes after all").isEqualTo(Admission.VALID);
		assertThat(again.missing().count()).isOne();
		assertThat(again.missing().people()).extracting((it) -> it.name()).containsExactly("Dev Rao");
		assertThat(again.remarkKinds()).extracting((it) -> it.text())
			.containsExactly("Attendee Status: 1 Perhaps. We do not know what that means, so they would be let in");
	}

	@Test
	void whatASpreadsheetDestroyedIsNoticed() {
		var report = this.bed.file("c31_excel_mangled.csv");
		assertThat(ImportBed.rejected(report)).containsExactly("3 This ticket number is already in line 2",
				"8 \"#N/A\" is no ticket number");
		assertThat(report.imported()).isEqualTo(6);
		assertThat(report.remarkKinds().getFirst().text())
			.startsWith("5 ticket numbers (such as 2.71828E+11) look as if a spreadsheet");
	}

	@Test
	void badgesAreOnePersonsEach() {
		var report = this.bed.file("c40_badges.csv");
		assertThat(this.bed.get("Y-1").badge()).isEqualTo("0042");
		assertThat(this.bed.get("Y-2").badge()).isNull();
		assertThat(this.bed.get("Y-3").badge()).isEqualTo("AABBCC000001");
		assertThat(ImportBed.kinds(report)).contains("3 badge-twice", "7 badge-alike", "8 badge-alike");
	}

	@Test
	void dashesAreNothingAndNullIsQuestioned() {
		assertThat(this.bed.file("c24_dashes.csv").remarks()).isEmpty();
		assertThat(this.bed.get("D-3").phone()).isNull();
		assertThat(this.bed.get("D-3").badge()).isNull();
		assertThat(this.bed.get("D-4").company()).isEmpty();
		assertThat(ImportBed.kinds(this.bed.file("c23_names.csv"))).containsExactly("8 name");
	}

	@Test
	void oldEncodingsKeepTheirAccents() {
		this.bed.file("c19_windows1252.csv");
		assertThat(this.bed.get("W-2").name()).isEqualTo("Zoë Müller");
		assertThat(this.bed.get("W-3").interests()).containsExactly("€ markets");
		this.bed.attendees.forget(ImportBed.EVENT);
		this.bed.file("c19_excel_unicode_text_utf16le.csv");
		assertThat(this.bed.get("W-4").name()).isEqualTo("Cleo O’Hart");
		var garbled = this.bed.text("ticket,name\nG-1,ZoÃ« MÃ¼ller\n");
		assertThat(ImportBed.kinds(garbled)).containsExactly("2 encoding");
	}

	@Test
	void aPhoneWithWordsBesideItIsNoNumberOfSixteenDigits() {
		this.bed.text("ticket,name,phone\nA,Ana,+49 30 23125555 work\nB,Ben,+49 30 2312555512345\n");
		assertThat(this.bed.get("A").phone()).isNull();
		assertThat(this.bed.get("B").phone()).isNull();
	}

}
