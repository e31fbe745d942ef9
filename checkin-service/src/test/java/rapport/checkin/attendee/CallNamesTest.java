package rapport.checkin.attendee;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/** People are addressed by their given names, or by all they wrote. */
class CallNamesTest {

	@ParameterizedTest
	@CsvFileSource(resources = "call-names.txt", delimiter = '|', quoteCharacter = '`')
	void addressedAs(String name, String called) {
		assertThat(Identity.of(name, "", "").callName()).isEqualTo(called);
	}

	@Test
	void whatTurnsTheDirectionOrHidesIsTakenOut() {
		var identity = Identity.of("\u202EAna\u0007  Sousa\u2069", "Con\u200Btoso\r\nLtd", "");
		assertThat(identity.name()).isEqualTo("Ana Sousa");
		assertThat(identity.company()).isEqualTo("Contoso Ltd");
	}

	@Test
	void aGivenNameThatIsWrittenCounts() {
		assertThat(Identity.of("Dr. Maya Osei", "", "").called("May").callName()).isEqualTo("May");
		assertThat(Identity.of("Dr. Maya Osei", "", "").called(" ").callName()).isEqualTo("Maya");
	}

	@Test
	void whoeverHasANameIsCalledSomething() {
		assertThat(Identity.of("🎉", "", "").callName()).isEqualTo("🎉");
		assertThat(Identity.of(",", "", "").callName()).isEqualTo(",");
	}

}
