package rapport.checkin.attendee;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** People are addressed by their given names, or by all they wrote. */
class CallNamesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Dr. Maya Osei | Maya
			Prof. Ida Lund | Ida
			Prof. Dr. med. Eva Klein | Eva
			Mr. Ben Okoro | Ben
			Dr. Osei | Dr. Osei
			Mr. Okoro | Mr. Okoro
			Herr Dr. Jürgen Müller | Jürgen
			Dott.ssa Giulia Rossi | Giulia
			Sra. Ana López | Ana
			M. Jean Dupont | Jean
			Mme Claire Petit | Claire
			Hart, Cleo | Cleo
			Doe, John, PhD | John
			Maya Osei, PhD | Maya
			van der Berg, Jan | Jan
			Singh, A. K. | A. K. Singh
			A. K. Singh | A. K. Singh
			A. Chen | A. Chen
			Phạm Thu Hà | Hà
			Phạm Thị Hà | Hà
			Nguyen Van An | An
			Minh Nguyễn | Minh
			王小明 | 王小明
			李雷 (Li Lei) | 李雷
			김민준 | 김민준
			Kim Min-jun | Kim Min-jun
			Wang Xiaoming | Wang Xiaoming
			Nagy Anna | Nagy Anna
			Kim Dorn | Kim
			JANE DOE | Jane
			ANNE-MARIE O’NEIL | Anne-Marie
			DUPONT Jean | Jean
			Jean DUPONT | Jean
			Bob & Alice Hart | Bob & Alice Hart
			Bob und Alice Hart | Bob und Alice Hart
			Mr. and Mrs. Smith | Mr. and Mrs. Smith
			Guest of Maya Osei | Guest of Maya Osei
			Gast von Ida Lund | Gast von Ida Lund
			Abdul Rahman Khan | Abdul Rahman
			Al-Rashid, Omar | Omar
			سارة الخوري | سارة
			عبد الرحمن خالد | عبد الرحمن
			Sam 🎉 Lee | Sam
			Anna (she/her) Smith | Anna
			Robert "Bob" Hart | Robert
			Zephyrine | Zephyrine
			null | null
			anna@example.org | anna@example.org
			João da Silva | João
			Bartholomew Quillfeather-Oakenshawbridgeworth the Third of Upper | Bartholomew
			""", quoteCharacter = '`')
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
