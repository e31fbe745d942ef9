package rapport.checkin.cell;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists in one cell have many signs between their entries. */
class TermsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "Rust;Chess|Rust/Chess", "Rust, Chess|Rust/Chess",
					"Observability (logs, metrics), Chess|Observability (logs, metrics)/Chess",
					"\"Hiking, slowly\", Jazz|Hiking, slowly/Jazz", "Rust, Go; Jazz|Rust, Go/Jazz",
					"1,000 users, SEO|1,000 users/SEO", "Rust，Chess|Rust/Chess", "(open, Chess|(open/Chess",
					"[\"Rust\",\"Chess\"]|Rust/Chess", "{Rust,Chess}|Rust/Chess", "• Rust • Chess|Rust/Chess",
					"Rust<br>Chess<br/>Go|Rust/Chess/Go", "Rust, Chess, and Jazz|Rust/Chess/Jazz",
					"Rust, Schach, und Jazz|Rust/Schach/Jazz", "R&D, e commerce|R&D/e commerce",
					"Rust،Chess|Rust/Chess", "- Rust\\n- Chess|Rust/Chess", "1) Rust\\n2) Chess|Rust/Chess",
					",Rust,,Chess,|Rust/Chess", "Rust - Chess - Jazz|Rust/Chess/Jazz", "- Rust - Chess|Rust/Chess",
					"Growth - SEO|Growth - SEO", "Rust + Chess + Jazz|Rust/Chess/Jazz", "C++|C++" })
	void listsHaveManySigns(String cell, String terms) {
		assertThat(Terms.of(cell.replace("\\n", "\n"))).as(cell).containsExactly(terms.split("/"));
	}

}
