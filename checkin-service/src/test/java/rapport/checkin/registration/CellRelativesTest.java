package rapport.checkin.registration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cells and headers as people and shops write them in many languages, and what each is:
 * cells.json and headers.json.
 */
class CellRelativesTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** What may stand beneath a header. */
	private static final Map<String, List<String>> BENEATH = Map.of("phone",
			List.of("+12025550111", "(202) 555-0112", ""), "company", List.of("Northwind", "Tailspin", "Fabrikam"),
			"role", List.of("Engineer", "Designer", "Head of Sales"), "languages", List.of("English", "Deutsch", "en"),
			"introduce", List.of("yes", "no", "yes"), "order", List.of("O-1", "O-1", "O-2"), "status",
			List.of("Paid", "Paid", "Cancelled"), "badge", List.of("17", "18", "19"));

	/**
	 * Cells of a column.
	 *
	 * @param cells each, and what may be read of it
	 */
	record Column(String header, String field, @Nullable String country, List<Cell> cells) {

		@Override
		public String toString() {
			return this.field + " " + this.country;
		}

	}

	record Cell(String cell, List<Object> right) {
	}

	record Header(String header, String column) {
	}

	static Stream<Column> columns() throws IOException {
		return read("cells.json", new TypeReference<List<Column>>() {
		}).stream();
	}

	@ParameterizedTest
	@MethodSource("columns")
	void cellsAreRead(Column column) {
		var bed = new ImportBed();
		var csv = new StringBuilder(column.header().equals("Name") ? "Ticket,Name\n"
				: "Ticket,Name,%s\n".formatted(quoted(column.header())));
		for (int i = 0; i < column.cells().size(); i++) {
			var cell = quoted(column.cells().get(i).cell());
			csv.append("T%d,%s\n".formatted(i,
					column.header().equals("Name") ? cell : "Guest Number%d,%s".formatted(i, cell)));
		}
		bed.bytes(csv.toString().getBytes(StandardCharsets.UTF_8), false, Map.of(),
				Objects.requireNonNullElse(column.country(), "US"));
		var wrong = new TreeMap<String, Object>();
		for (int i = 0; i < column.cells().size(); i++) {
			var it = column.cells().get(i);
			var told = RelativesTest.told(bed.get("T" + i)).get(column.field());
			if (!it.right().contains(told)) {
				wrong.put(it.cell(), Objects.requireNonNull(told));
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void headersAreKnown() throws IOException {
		var wrong = new TreeMap<String, String>();
		for (var it : read("headers.json", new TypeReference<List<Header>>() {
		})) {
			var beneath = BENEATH.getOrDefault(it.column(), List.of("Rust, Chess", "Jazz", ""));
			var report = new ImportBed()
				.text("Ticket,Name,%s\nA,Ana Sousa,%s\nB,Ben Okoro,%s\nC,Cleo Hart,%s\n".formatted(quoted(it.header()),
						quoted(beneath.get(0)), quoted(beneath.get(1)), quoted(beneath.get(2))));
			var field = report.columns().get(2).field();
			if (!it.column().equals(field)) {
				wrong.put(it.header(), String.valueOf(field));
			}
		}
		assertThat(wrong).isEmpty();
	}

	private static String quoted(String text) {
		return '"' + text.replace("\"", "\"\"") + '"';
	}

	private static <T> T read(String file, TypeReference<T> type) throws IOException {
		try (InputStream in = Objects.requireNonNull(CellRelativesTest.class.getResourceAsStream("/cases/" + file))) {
			return JSON.readValue(in.readAllBytes(), type);
		}
	}

}
