package rapport.checkin.cell;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What cannot be seen is no part of a text. */
class CleanTextTest {

	@Test
	void whatCannotBeSeenIsTakenOut() {
		assertThat(CleanText.line("\u202Eevil\u202C \u200BAna\u00A0 Sousa\u0007\uFEFF")).isEqualTo("evil Ana Sousa");
		assertThat(CleanText.line("two\r\nlines")).isEqualTo("two lines");
		assertThat(CleanText.line("half \uD842")).isEqualTo("half");
		assertThat(List.of(CleanText.line("سارة"), CleanText.line("👩‍💻"))).containsExactly("سارة", "👩‍💻");
	}

}
