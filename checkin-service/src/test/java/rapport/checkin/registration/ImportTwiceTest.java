package rapport.checkin.registration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists come again: in another order, by other names, with other columns. */
class ImportTwiceTest {

	private final ImportBed bed = new ImportBed();

	@Test
	void theOrderOfRowsAndColumnsAndTheirNamesDoNotMatter() {
		this.bed.text("Ticket,Name,Company\nA,Ana Sousa,Northwind\nB,Zoë Müller,\n");
		var report = this.bed.text("Firma;Vollständiger Name;Ticketnummer\n;Zoë Müller;B\nNorthwind;Ana Sousa;A\n");
		assertThat(report.unchanged()).isEqualTo(2);
		assertThat(report.imported() + report.updated()).isZero();
	}

	@Test
	void whoHasNoTicketIsTheSameAgain() {
		this.bed.text("Name,E-mail\nAna Sousa,ana@example.com\nBen Okoro,ben@example.com\n");
		var report = this.bed
			.text("Name,E-mail\nCleo Hart,c@example.com\nBen Okoro,ben@example.com\nAna Sousa,ana@example.com\n");
		assertThat(report.imported()).isOne();
		assertThat(report.unchanged()).isEqualTo(2);
	}

	@Test
	void whoCameByOneBookingIsFoundByItsCode() {
		this.bed.text("Order code,Attendee name\nABC12,Ana Sousa\nABC12,Ben Okoro\nXYZ98,Cleo Hart\n");
		var report = this.bed.text("Attendee name,Order code\nBen Okoro,ABC12\nAna Sousa,ABC12\nCleo Hart,XYZ98\n");
		assertThat(report.unchanged()).isEqualTo(3);
		assertThat(this.bed.all()).map((it) -> it.ticket().substring(0, 6))
			.containsExactlyInAnyOrder("ABC12-", "ABC12-", "XYZ98-");
	}

	@Test
	void theNumberOfAnOrderOfOneIsATicket() {
		this.bed.text("""
				order_number,billing_first_name,billing_last_name,billing_phone
				1001,Ana,Sousa,(202) 555-0111
				1002,Ben,Okoro,
				""");
		assertThat(this.bed.get("1001").name()).isEqualTo("Ana Sousa");
		assertThat(this.bed.get("1001").phone()).isEqualTo("+12025550111");
	}

	@Test
	void aTicketThatASpreadsheetWroteOtherwiseIsTheSame() {
		this.bed.text("Ticket,Name,Company\n0042,Ana Sousa,Northwind\nAB-12,Ben Okoro,\n0043,Cleo Hart,\n");
		var report = this.bed.text("Ticket,Name,Company\n42,Ana Sousa,Fabrikam\nab-12,Ben Okoro,\n43,Dev Rao,\n");
		assertThat(report.updated()).isOne();
		assertThat(report.unchanged()).isOne();
		assertThat(report.imported()).isOne();
		assertThat(report.missing().people()).extracting((it) -> it.name()).containsExactly("Cleo Hart");
		assertThat(this.bed.get("0042").company()).isEqualTo("Fabrikam");
	}

	@Test
	void aFileWithoutNamesChangesWhomItsTicketsName() {
		this.bed.text("Ticket,Name,Company\nA,Ana Sousa,Northwind\nB,Ben Okoro,Tailspin\n");
		var report = this.bed.text("Ticket,Badge\nA,0042\nC,0043\n");
		assertThat(report.updated()).isOne();
		assertThat(ImportBed.rejected(report)).containsExactly("3 This row has no name");
		assertThat(this.bed.get("A").badge()).isEqualTo("0042");
		assertThat(this.bed.get("A").company()).isEqualTo("Northwind");
		assertThat(this.bed.get("A").name()).isEqualTo("Ana Sousa");
	}

}
