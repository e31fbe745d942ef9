package rapport.checkin.registration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.checkin.table.UnusableFileException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A file is what its bytes say. */
class FileBytesTest {

	private static final String PEOPLE = """
			ticket;name;company
			W-1;Zoë Müller;Café Blau
			W-2;José Peña;Ångström – “x”
			W-3;Cleo O’Hart;Søren & Fils
			""";

	private final ImportBed bed = new ImportBed();

	@ParameterizedTest
	@CsvSource({ "UTF-8,''", "UTF-8,'\uFEFF'", "UTF-8,'\uFEFF\uFEFF'", "UTF-16LE,''", "UTF-16LE,'\uFEFF'",
			"UTF-16BE,''", "UTF-16BE,'\uFEFF'", "windows-1252,''", "x-MacRoman,''" })
	void theEncodingIsToldByTheBytes(String charset, String mark) {
		for (var end : new String[] { "\n", "\r\n", "\r" }) {
			var report = this.bed.bytes((mark + PEOPLE.replace("\n", end)).getBytes(Charset.forName(charset)));
			assertThat(report.file().charset()).isEqualTo(charset);
			assertThat(report.file().separator()).isEqualTo(";");
			assertThat(this.bed.get("W-1").name()).isEqualTo("Zoë Müller");
			assertThat(this.bed.get("W-2").company()).isEqualTo("Ångström – “x”");
			assertThat(this.bed.get("W-3").name()).isEqualTo("Cleo O’Hart");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t", "|" })
	void theSeparatorIsToldByTheHeader(String separator) {
		var csv = "ticket,name,company\nS-1,Ana Sousa,\n".replace(",", separator);
		this.bed.text(csv);
		this.bed.text("sep=" + separator + "\n" + csv.replace("S-1", "S-2"));
		assertThat(this.bed.all()).extracting((it) -> it.ticket()).containsExactlyInAnyOrder("S-1", "S-2");
	}

	@Test
	void oneWrongByteDoesNotMakeAnotherEncoding() throws IOException {
		var bytes = new ByteArrayOutputStream();
		bytes.write("ticket,name\n".getBytes(StandardCharsets.UTF_8));
		bytes.write("A,Zoë Müller\nB,Łukasz Nowak\nC,王小明\nD,Jo".getBytes(StandardCharsets.UTF_8));
		bytes.write(0xE9);
		bytes.write(" Pe\n".getBytes(StandardCharsets.UTF_8));
		var report = this.bed.bytes(bytes.toByteArray());
		assertThat(report.imported()).isEqualTo(4);
		assertThat(ImportBed.kinds(report)).containsExactly("5 encoding");
		assertThat(this.bed.get("C").name()).isEqualTo("王小明");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Q-0,\"Ben \"BB\" Okoro\",Tailspin", "Q-0,\"Ben Okoro,Tailspin",
			"Q-0,Ben Okoro,\"Tailspin", "Q-0,\"Ben Okoro\"x,Tailspin", "\"Q-0,Ben Okoro,Tailspin" })
	void oneBadQuotationMarkCostsNobodyElse(String bad) {
		var rows = IntStream.range(1, 151)
			.mapToObj((i) -> (i % 3 == 0) ? "Q-%d,\"Name, %d\",\"Firm \"\"X\"\"\"\n".formatted(i, i)
					: (i % 3 == 1) ? "Q-%d,Name %d,\"two\nlines\"\n".formatted(i, i)
							: "Q-%d,Name %d,\n".formatted(i, i))
			.collect(Collectors.toList());
		rows.add(1, bad + "\n");
		var report = this.bed.text("ticket,name,company\n" + String.join("", rows));
		assertThat(report.imported()).isEqualTo(151);
		assertThat(ImportBed.kinds(report)).containsExactly("4 quotes");
		assertThat(this.bed.get("Q-0").name()).startsWith("Ben").contains("Okoro");
		assertThat(this.bed.get("Q-1").company()).isEqualTo("two lines");
		assertThat(this.bed.get("Q-3").company()).isEqualTo("Firm \"X\"");
	}

	@Test
	void whatIsNoRowDoesNotExistAndEmptyCellsAtTheEndDoNot() {
		var report = this.bed
			.text("ticket,name,,\n,,,\nE-1,Ana Sousa,,,,\n\n   \nE-2,Ben Okoro\n" + ",,,\n".repeat(400));
		assertThat(report.imported()).isEqualTo(2);
		assertThat(report.remarks()).isEmpty();
		assertThat(report.file().rows()).isEqualTo(2);
		var shifted = this.bed.text("ticket,name,introduce,company\nE-3,Cleo Hart,no,Acme, Inc,yes\n");
		assertThat(ImportBed.kinds(shifted)).containsExactly("2 cells");
	}

	@Test
	void aHugeCellCostsNobodyElse() {
		var report = this.bed
			.text("ticket,name\nT-1,%s\nT-2,\"%s\"\nT-3,Ana\n".formatted("x".repeat(300_000), "y, ".repeat(100_000)));
		assertThat(report.imported()).isEqualTo(3);
		assertThat(this.bed.get("T-1").name()).hasSize(120);
	}

	@Test
	void aWorkbookIsReadAsItIs() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var workbook = new Workbook(bytes, "test", "1.0")) {
			var sheet = workbook.newWorksheet("Guests");
			var rows = new Object[][] { { "Guests of 2026", null, null, null },
					{ "Ticket", "Name", "Phone", "Introduce" }, { "X-1", "Zoë Müller", 12025550111L, true },
					{ null, null, null, null }, { 4711, "Ben Okoro", "(202) 555-0112", "nein" },
					{ 1.689E22, "Cleo Hart", 4.479E11, "" } };
			for (int row = 0; row < rows.length; row++) {
				for (int column = 0; column < 4; column++) {
					switch (rows[row][column]) {
						case String text -> sheet.value(row, column, text);
						case Number number -> sheet.value(row, column, number);
						case Boolean flag -> sheet.value(row, column, flag);
						case null, default -> {
						}
					}
				}
			}
		}
		var report = this.bed.bytes(bytes.toByteArray());
		assertThat(report.file().format()).isEqualTo("xlsx");
		assertThat(report.imported()).isEqualTo(3);
		assertThat(this.bed.get("X-1").phone()).isEqualTo("+12025550111");
		assertThat(this.bed.get("X-1").introduce()).isTrue();
		assertThat(this.bed.get("4711").phone()).isEqualTo("+12025550112");
		assertThat(ImportBed.kinds(report)).contains("6 excel-ticket");
	}

	@ParameterizedTest
	@CsvSource({ "%PDF-1.7,PDF", "\u0089PNG,picture", "{\\rtf1,document", "<!DOCTYPE html>,web page",
			"PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet,OpenDocument",
			"\u00D0\u00CF\u0011\u00E0,old Excel", "PK\u0003\u0004,workbook" })
	void whatIsNoListIsToldKindly(String head, String words) {
		assertThatThrownBy(() -> this.bed.bytes(head.getBytes(StandardCharsets.ISO_8859_1)))
			.isInstanceOf(UnusableFileException.class)
			.hasMessageContaining(words);
		assertThatThrownBy(() -> this.bed.bytes(new byte[0])).hasMessageContaining("empty");
	}

}
