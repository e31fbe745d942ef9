package rapport.checkin.registration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.checkin.table.UnusableFileException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** More of what files look like when they come from somebody's desk. */
class OtherFilesTest {

	private final ImportBed bed = new ImportBed();

	@ParameterizedTest
	@ValueSource(strings = { "Teilnehmerliste\nTicket;Name;Firma\n",
			"DevConf, 27. November, Lissabon\n\nTicket;Name;Firma\n",
			"Event;DevConf 2026\nDate;2026-11-27\n\nTicket;Name;Firma\n", "sep=\nTicket;Name;Firma\n",
			"sep=;\nTicket;Name;Firma\n", "\"sep=;\"\r\nTicket;Name;Firma\r\n", ";;\n;;\nTicket;Name;Firma\n",
			"\u0000Ticket;Name;Firma\n", "Name;Liste der Gäste\nTicket;Name;Firma\n" })
	void whatStandsAboveTheHeaderDoesNotCount(String above) {
		var report = this.bed.text(above
				+ "T-1;Ana Sousa;\"North, west, south & wind, Inc.\"\nT-2;\"Ben Okoro;Tailspin\nT-3;Cleo Hart;\n");
		assertThat(report.imported()).isEqualTo(3);
		assertThat(report.rejected()).isEmpty();
		assertThat(this.bed.get("T-1").company()).isEqualTo("North, west, south & wind, Inc.");
	}

	@Test
	void listsThatWerePutTogetherHaveTheirHeaderTwice() {
		var report = this.bed.text("ticket,name\nA,Ana Sousa\nticket,name\nB,Ben Okoro\n");
		assertThat(report.imported()).isEqualTo(2);
		assertThat(report.rejected()).isEmpty();
	}

	@Test
	void whatASpreadsheetDidNotTakeApartIsTakenApart() throws IOException {
		var report = this.bed.text("\"ticket,name,interests\"\n\"A,\"\"Sousa, Ana\"\",Rust\"\n\"B,Ben Okoro,\"\n");
		assertThat(report.imported()).isEqualTo(2);
		assertThat(this.bed.get("A").name()).isEqualTo("Sousa, Ana");
		this.bed.bytes(workbook((book) -> {
			var sheet = book.newWorksheet("Sheet1");
			sheet.value(0, 0, "ticket;name;company");
			sheet.value(1, 0, "X;Xenia Lund;Northwind");
		}));
		assertThat(this.bed.get("X").company()).isEqualTo("Northwind");
	}

	@Test
	void aFileWithoutHeadersIsReadByWhatIsInIt() {
		var report = this.bed.text("A-17,Ana Sousa,ana@example.com,+1 202 555 0111\nA-18,Ben Okoro,ben@example.com,\n");
		assertThat(this.bed.get("A-17").name()).isEqualTo("Ana Sousa");
		assertThat(this.bed.get("A-17").phone()).isEqualTo("+12025550111");
		assertThat(report.imported()).isEqualTo(2);
		assertThat(ImportBed.kinds(report)).contains("0 no-header");
		assertThat(report.columns()).noneMatch((it) -> it.certain());
	}

	@Test
	void aListOfNamesIsOne() {
		assertThat(this.bed.text("Ana Sousa\nBen Okoro\nCleo Hart\n").imported()).isEqualTo(3);
		assertThat(this.bed.text("Name\nSousa, Dora\nOkoro, Emil\n").imported()).isEqualTo(2);
		assertThat(this.bed.all()).extracting((it) -> it.name()).contains("Sousa, Dora", "Ana Sousa");
	}

	@Test
	void garbledHeadersAndNamesAreTurnedBack() {
		var report = this.bed.text("ticket;PrÃ©nom;Nom;SociÃ©tÃ©\nA;ZoÃ«;MÃ¼ller;CafÃ© Blau\nB;Łukasz;Nowak;\n");
		assertThat(this.bed.get("A").name()).isEqualTo("Zoë Müller");
		assertThat(this.bed.get("A").company()).isEqualTo("Café Blau");
		assertThat(ImportBed.kinds(report)).containsExactly("2 encoding");
	}

	@Test
	void ticketsKeptFromSpreadsheetsAreAsPrinted() {
		var report = this.bed.text("""
				ticket,name,phone
				="0042",Ana Sousa,'+12025550111
				'0043,Ben Okoro,
				1234.0,Cleo Hart,
				2.71828180001E+11,Dev Rao,
				""");
		assertThat(report.remarks()).isEmpty();
		assertThat(this.bed.get("0042").phone()).isEqualTo("+12025550111");
		assertThat(this.bed.get("0043").name()).isEqualTo("Ben Okoro");
		assertThat(this.bed.get("1234").name()).isEqualTo("Cleo Hart");
		assertThat(this.bed.get("271828180001").name()).isEqualTo("Dev Rao");
	}

	@Test
	void longNumbersThatHappenToEndInNoughtAreNoAlarm() {
		var report = this.bed.text("""
				ticket,name
				16890000012360000001000,Ana Sousa
				16890000012360000001001,Ben Okoro
				1234567890123450,Cleo Hart
				1234567890123457,Dev Rao
				""");
		assertThat(report.remarks()).isEmpty();
		var rounded = new ImportBed().text("ticket,name\n1234567890123450,Ana Sousa\n1234567890123980,Ben Okoro\n");
		assertThat(ImportBed.kinds(rounded)).containsExactly("2 excel-ticket", "3 excel-ticket");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Q-1,\"Ana \\\"Annie\\\" Sousa\",Northwind", "Q-1,\"Ana Sousa,Northwind",
			"Q-1,Ana \"A\" Sousa,\"Northwind", "Q-1,\"Ana \"Sousa\"\",Northwind", "\"Q-1,Ana Sousa,Northwind",
			"Q-1,\"\"Ana Sousa,Northwind", "Q-1,\"Ana Sousa\",Northwind\"", "Q-1,'Ana Sousa',Northwind",
			"Q-1,\"Ana\nSousa\",\"North\"wind" })
	void aBadQuotationMarkCostsNobodyElse(String row) {
		var report = this.bed.text("ticket,name,company\nQ-0,Zora Hart,Fabrikam\n" + row
				+ "\nQ-2,Ben Okoro,Tailspin\nQ-3,\"Cleo, Hart\",\"Fab \"\"rikam\"\"\"\nQ-4,Dev Rao,Contoso\n");
		assertThat(this.bed.get("Q-1").name()).contains("Ana").contains("Sousa");
		assertThat(this.bed.get("Q-2").name()).isEqualTo("Ben Okoro");
		assertThat(this.bed.get("Q-3").name()).isEqualTo("Cleo, Hart");
		assertThat(this.bed.get("Q-3").company()).isEqualTo("Fab \"rikam\"");
		assertThat(report.imported()).isEqualTo(5);
	}

	@Test
	void oldTextOfOtherMachinesIsRead() {
		var people = "ticket;name;company\r\nW-1;Zoë Müller;Bäckerei Größe\r\nW-2;Jörg Weiß;Café Élan\r\n";
		assertThat(this.bed.bytes(people.getBytes(Charset.forName("IBM850"))).file().charset()).isEqualTo("IBM850");
		assertThat(this.bed.get("W-1").name()).isEqualTo("Zoë Müller");
		assertThat(this.bed.get("W-2").company()).isEqualTo("Café Élan");
		var polish = "ticket;name;company\r\nP-1;Łukasz Żółty;Gdańsk Świt\r\nP-2;Małgorzata Pięć;Łódź\r\n";
		this.bed.bytes(polish.getBytes(Charset.forName("windows-1250")));
		assertThat(this.bed.get("P-1").name()).isEqualTo("Łukasz Żółty");
		assertThat(this.bed.get("P-2").name()).isEqualTo("Małgorzata Pięć");
	}

	@Test
	void aSheetOfPeopleIsFoundAmongOthers() throws IOException {
		var report = this.bed.bytes(workbook((book) -> {
			var cover = book.newWorksheet("Read me");
			cover.value(0, 0, "DevConf");
			cover.value(1, 0, "Made by the shop");
			var people = book.newWorksheet("People");
			people.value(1, 0, "Guests of DevConf");
			people.range(1, 0, 1, 3).merge();
			people.value(3, 0, "Ticket");
			people.value(3, 1, "Name");
			people.value(3, 2, "Phone");
			people.value(3, 3, "Introduce");
			people.value(4, 0, 42);
			people.style(4, 0).format("0000").set();
			people.value(4, 1, "Ana Sousa");
			people.value(4, 2, 12025550111L);
			people.value(4, 3, true);
			people.value(5, 0, LocalDate.of(2026, 4, 3));
			people.style(5, 0).format("d-mmm").set();
			people.value(5, 1, "Ben Okoro");
			people.formula(5, 2, "1+1");
			people.hideColumn(2);
		}));
		assertThat(this.bed.get("0042").phone()).isEqualTo("+12025550111");
		assertThat(this.bed.get("0042").introduce()).isTrue();
		assertThat(ImportBed.kinds(report)).contains("6 excel-ticket");
	}

	@Test
	void aBrokenWorkbookSaysWhatToDo() throws IOException {
		var whole = workbook((book) -> book.newWorksheet("A").value(0, 0, "name"));
		var broken = new String(whole, StandardCharsets.ISO_8859_1).replace("xl/workbook.xml", "xl/workbook.bin");
		assertThatThrownBy(() -> this.bed.bytes(broken.getBytes(StandardCharsets.ISO_8859_1)))
			.isInstanceOf(UnusableFileException.class)
			.hasMessageContaining("save it as CSV");
	}

	@Test
	void hostileTextIsTextAndNothingElse() {
		var report = this.bed.text("""
				ticket,name,company,role
				H-1,"<img src=x onerror=alert(1)> Ana",=1+1,+cmd|' /C calc'!A0
				H-2,\u3164\u2800\u200B,x,y
				H-3,\u202EnafsoS anA\u202C,,
				""");
		assertThat(this.bed.get("H-1").name()).isEqualTo("<img src=x onerror=alert(1)> Ana");
		assertThat(ImportBed.rejected(report)).containsExactly("3 This row has no name");
		assertThat(this.bed.get("H-3").name()).isEqualTo("nafsoS anA");
	}

	@Test
	void oddCellsTakeNoTime() {
		var odd = "(".repeat(100_000) + "“".repeat(100_000) + " \t".repeat(20_000);
		var quotes = "a" + "\"".repeat(200_000);
		long before = System.nanoTime();
		this.bed.text("ticket,name,interests\nO-1,Ana Sousa," + odd + "\nO-2,Ben Okoro," + quotes + "\n");
		assertThat(System.nanoTime() - before).isLessThan(30_000_000_000L);
		assertThat(this.bed.get("O-2").name()).isEqualTo("Ben Okoro");
	}

	private static byte[] workbook(Consumer<Workbook> content) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var book = new Workbook(bytes, "Test", "1.0")) {
			content.accept(book);
		}
		return bytes.toByteArray();
	}

}
