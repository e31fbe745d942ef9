package rapport.checkin.registration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.table.UnusableFileException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Files as shops, forms, address books and people write them, and what is right of each:
 * the cases of relatives.json.
 */
class RelativesTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * A file and what is right.
	 *
	 * @param refused words of the answer, if nothing can be read
	 * @param people how many there are then
	 * @param right what is so of whom, by name or ticket
	 * @param says words of a remark
	 */
	record Case(String about, @Nullable String file, @Nullable String bytes, @Nullable String country,
			@Nullable Map<String, String> mapping, @Nullable String refused, @Nullable Integer people,
			@Nullable Integer cancelled, @Nullable Integer rejected, @Nullable List<Map<String, Object>> right,
			@Nullable String says) {

		byte[] content() {
			return (this.file != null) ? this.file.getBytes(StandardCharsets.UTF_8)
					: Base64.getDecoder().decode(Objects.requireNonNull(this.bytes));
		}

		Map<String, String> columns() {
			return (this.mapping != null) ? this.mapping : Map.of();
		}

		@Override
		public String toString() {
			return this.about;
		}

	}

	static Stream<Case> cases() throws IOException {
		try (InputStream in = Objects
			.requireNonNull(RelativesTest.class.getResourceAsStream("/cases/relatives.json"))) {
			return JSON.readValue(in.readAllBytes(), new TypeReference<List<Case>>() {
			}).stream();
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void isRead(Case it) {
		var bed = new ImportBed();
		if (it.refused() != null) {
			assertThatThrownBy(() -> bed.bytes(it.content(), false, it.columns()))
				.isInstanceOf(UnusableFileException.class)
				.hasMessageContaining(it.refused());
			return;
		}
		var report = bed.bytes(it.content(), false, it.columns(), (it.country() != null) ? it.country() : "US");
		var people = bed.all();
		assertThat(people).as(() -> ImportBed.rejected(report).toString()).hasSize(Objects.requireNonNull(it.people()));
		if (it.cancelled() != null) {
			assertThat(report.cancelled()).isEqualTo(it.cancelled());
		}
		if (it.rejected() != null) {
			assertThat(report.rejectedCount()).isEqualTo(it.rejected());
		}
		if (it.says() != null) {
			assertThat(report.remarkKinds().toString() + report.remarks()).containsIgnoringCase(it.says());
		}
		for (var right : Objects.requireNonNullElse(it.right(), List.<Map<String, Object>>of())) {
			var key = right.containsKey("ticket") ? "ticket" : "name";
			assertThat(people).map(RelativesTest::told)
				.filteredOn((told) -> Objects.equals(told.get(key), right.get(key)))
				.singleElement()
				.satisfies((told) -> assertThat(told).containsAllEntriesOf(right));
		}
	}

	static Map<String, Object> told(Attendee her) {
		return Map.of("ticket", her.ticket(), "name", her.name(), "call", her.callName(), "phone",
				Objects.requireNonNullElse(her.phone(), ""), "company", her.company(), "role", her.role(), "introduce",
				her.introduce(), "languages", her.profile().languages(), "interests", her.interests(), "admission",
				her.admission().name().toLowerCase(Locale.ROOT));
	}

}
